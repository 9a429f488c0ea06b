;;; A session with the language server in Emacs, with the configuration of docs/editors.md.  -*- lexical-binding: t -*-
;; emacs --batch -l emacs.el, in a folder with the tree, and the command in LSP_SERVER.

(require 'cl-lib)

(defun check (what found expected)
  (unless (equal found expected)
    (message "%s: found %S, expected %S" what found expected)
    (kill-emacs 1))
  (message "%s" what))

(defun wait (what get)
  "Wait until GET returns something."
  (let ((end (+ (float-time) 30)) result)
    (while (not (setq result (funcall get)))
      (when (> (float-time) end)
        (message "%s: nothing within 30 seconds" what)
        (kill-emacs 1))
      (accept-process-output nil 0.05))
    result))

;; The configuration of the page, which this session runs in.
(with-temp-buffer
  (insert-file-contents (getenv "EDITORS_PAGE"))
  (re-search-forward "^### Emacs")
  (re-search-forward "^```elisp\n")
  (let ((start (point)))
    (re-search-forward "^```$")
    (narrow-to-region start (match-beginning 0)))
  (goto-char (point-min))
  (while (search-forward "\"greeting-api\"" nil t)
    (replace-match (prin1-to-string (getenv "LSP_SERVER")) t t))
  (eval-buffer))

(defun found ()
  "The lines and the rules of all findings."
  (sort (mapcar (lambda (one)
                  (let ((text (flymake-diagnostic-text one)))
                    (string-match "\\[\\(.*\\)\\]" text)
                    (format "%d %s" (line-number-at-pos (flymake-diagnostic-beg one)) (match-string 1 text))))
                (flymake-diagnostics))
        #'string<))

;; Emacs in batch mode asks nobody.
(defalias 'y-or-n-p #'always)
(setq eglot-sync-connect t
      eglot-send-changes-idle-time 0.05
      make-backup-files nil)
(find-file "locales/fr/a.ftl")
(check "the mode" major-mode 'fluent-mode)
;; In batch mode, `eglot-ensure' waits for a command that never comes.
(apply #'eglot (eglot--guess-contact))
(wait "a client" (lambda () (and (eglot-current-server) (eglot-managed-p))))
(flymake-start)
(wait "findings" (lambda () (flymake-start) (found)))
(check "findings are at their places" (found)
       ;; Flymake shows the end of the file in the last line.
       '("2 missing-message" "2 unknown-variable"))

;; Complete a variable, as the user does.
(goto-char (point-min))
(search-forward "$nmae")
(replace-match "$")
(completion-at-point)
(check "the completed text" (buffer-substring (line-beginning-position) (line-end-position))
       "hello = Été 🦊 { $name } { -brand }")

;; Rename a term in all locales.
(goto-char (point-min))
(search-forward "-bra")
(eglot-rename "product")
(check "renamed here" (buffer-string) "-product = Renard\nhello = Été 🦊 { $name } { -product }\n")
(save-some-buffers t)
(with-temp-buffer
  (insert-file-contents "../en/a.ftl")
  (check "renamed in the reference" (buffer-string)
         "-product = Fox\n# $name (String) - who\nhello = Hello { $name } { -product }\nbye = Bye\n"))

(let ((server (eglot-current-server)))
  (eglot-shutdown server)
  (check "the server ends" (jsonrpc-running-p server) nil))
(message "Emacs: all right")
