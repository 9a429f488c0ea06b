# The labels of the page that the service shows in a browser.
#
# They appear next to fields and on buttons, also on phones. If the English label has one to three words, yours should too.
# Follow the style of the programs on your own computer, such as their capitalization. Put no colon or full stop after a label.
# This file is optional. Without it, the labels fall back to English; the greeting does not.


## The top of the page

# The heading of the page and the title of its browser tab.
page-title = Greetings in your language

# One complete sentence below the heading, addressed to the visitor, as politely as in errors.ftl.
page-introduction = Type a name, choose a language, and read the greeting.


## The form

# The label of the field for the name of the person to be greeted.
page-name = Name

# An example name in the empty field. Choose a short name that is common among speakers of your language, in its own script.
# It should not be the name of a famous person.
page-name-example = Alice

# The label of the searchable list of languages.
page-language = Language

# Shown instead of the list if no entry matches the visitor's text. Do not write that the language does not exist.
page-language-none = No matching language

# The label of the list of times of day for the greeting: any, now, 00:00, 01:00, and so on.
page-time = Time of day

# In that list: a greeting for any time of day.
page-time-any = Any time

# In that list: the current time.
page-time-now = Now

# The label of the list of the three formalities below: how the person is addressed.
page-formality = Formality

# In that list: suitable for anybody, neither stiff nor slangy.
page-formality-neutral = Neutral

# In that list: politely, as a stranger or a customer.
page-formality-formal = Formal

# In that list: as a friend.
page-formality-casual = Casual

# On the button that requests the greeting. It is only visible if JavaScript is disabled.
page-submit = Greet


## Below the greeting

# On the button next to a line of text, which copies the line to the clipboard.
page-copy = Copy

# On the same button for a moment after the text was copied.
page-copied = Copied

# Shown below the last greeting: one or two complete sentences, addressed to the visitor, as in errors.ftl.
page-unreachable = The service cannot be reached. Check the connection and try again.
