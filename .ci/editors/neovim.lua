-- A session with the language server in Neovim, with the client that docs/editors.md configures.
-- nvim --headless -u NONE -c 'luafile neovim.lua', in a folder with the tree, and the command in LSP_SERVER.

local function check(what, found, expected)
  if not vim.deep_equal(found, expected) then
    io.stderr:write(what .. ': found ' .. vim.inspect(found) .. ', expected ' .. vim.inspect(expected) .. '\n')
    vim.cmd('cquit 1')
  end
  print(what .. '\n')
end

-- Waits until a function returns something.
local function wait(what, get)
  local result
  vim.wait(30000, function()
    result = get()
    return result ~= nil and result ~= false
  end, 20)
  if not result then
    io.stderr:write(what .. ': nothing within 30 seconds\n')
    vim.cmd('cquit 1')
  end
  return result
end

-- An answer of the server to a request about the cursor.
local function ask(method, line, column, more)
  vim.api.nvim_win_set_cursor(0, { line, column })
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000)
  local _, answer = next(answers or {})
  if not answer or answer.err then
    io.stderr:write(method .. ': ' .. vim.inspect(answer) .. '\n')
    vim.cmd('cquit 1')
  end
  return answer.result
end

-- The configuration of the page, which this session runs in.
local page = io.open(vim.env.EDITORS_PAGE):read('*a')
local lines = page:match('### Neovim 0.7.-```lua\n(.-)```')
check('the page has the configuration', lines ~= nil, true)
lines = lines:gsub('"greeting%-api"', string.format('%q', vim.env.LSP_SERVER))
assert(loadstring(lines))()

local function open(path)
  vim.cmd('edit ' .. path)
  wait('a client in ' .. path, function()
    return #vim.lsp.buf_get_clients(0) > 0
  end)
end

local function text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

-- Findings at their places, which `diagnostic.get` counts from 0.
local function found()
  local diagnostics = vim.tbl_map(function(one)
    return string.format('%d:%d-%d %s', one.lnum, one.col, one.end_col, one.user_data.lsp.code)
  end, vim.diagnostic.get(0))
  table.sort(diagnostics)
  return diagnostics
end

-- The cursor may be after the last character, as in insert mode.
vim.o.virtualedit = 'onemore'
open('locales/fr/a.ftl')
check('the file type', vim.bo.filetype, 'fluent')
wait('findings', function() return #vim.diagnostic.get(0) > 0 end)
-- Columns are bytes in Neovim and UTF-16 on the wire: the line has an emoji and an accent in front.
check('a finding is at its place', found(), { '1:22-26 unknown-variable', '2:0-0 missing-message' })

-- Complete a variable in a text that is not finished.
vim.api.nvim_buf_set_lines(0, 1, 2, false, { 'hello = Été 🦊 { $' })
local items = ask('textDocument/completion', 2, 22)
check('completion', { items[1].label, items[1].documentation }, { '$name', '$name (String) - who' })
vim.lsp.util.apply_text_edits({ items[1].textEdit }, 0, 'utf-16')
check('the completed text', text(0), '-brand = Renard\nhello = Été 🦊 { $name')
vim.api.nvim_buf_set_lines(0, 1, 2, false, { 'hello = Été 🦊 { $name } { -brand }' })
wait('only what is missing is found', function() return vim.deep_equal(found(), { '2:0-0 missing-message' }) end)

check('hover', ask('textDocument/hover', 2, 0).contents.value:match('^`[^`]*`'), '`Été 🦊 $name Renard`')

-- Apply the code action that copies the missing message.
local range = { start = { line = 2, character = 0 }, ['end'] = { line = 2, character = 0 } }
local actions = ask('textDocument/codeAction', 2, 0, { range = range, context = { diagnostics = {} } })
check('the action', actions[1].title, 'Copy `bye` from en')
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
check('the text after the action', text(0), '-brand = Renard\nhello = Été 🦊 { $name } { -brand }\nbye = Bye')
wait('nothing is found', function() return #vim.diagnostic.get(0) == 0 end)

-- Rename a term in all locales, as the user does.
vim.api.nvim_win_set_cursor(0, { 1, 2 })
vim.lsp.buf.rename('product')
wait('the open file is changed', function() return text(0):find('{ -product }', 1, true) end)
vim.cmd('wall')
for path, expected in pairs({
  ['locales/fr/a.ftl'] = '-product = Renard\nhello = Été 🦊 { $name } { -product }\nbye = Bye\n',
  ['locales/en/a.ftl'] = '-product = Fox\n# $name (String) - who\nhello = Hello { $name } { -product }\nbye = Bye\n',
}) do
  check('renamed: ' .. path, io.open(path):read('*a'), expected)
end

-- Go to the definition in the reference.
local places = ask('textDocument/definition', 2, 2)
check('definitions', vim.tbl_map(function(place) return place.uri:match('locales/.*') end, places),
  { 'locales/fr/a.ftl', 'locales/en/a.ftl' })

-- The server ends when it is told to.
local client = vim.lsp.get_client_by_id((next(vim.lsp.buf_get_clients(0))))
client.stop()
wait('the server ends', client.is_stopped)
print('Neovim: all right\n')
vim.cmd('quitall!')
