# The labels of the page that the service shows in a browser.
#
# They stand beside fields and on buttons, on a telephone too: write one to three words where English does.
# Write them as the programs on your own computer do: its capital letters, no colon and no full stop after a label.
# A language that leaves this file out still greets; the labels around its greeting are then English.


## The top of the page

# The heading of the page, and the title of its tab in the browser.
page-title = Greetings in your language

# One whole sentence below the heading, to the visitor, as politely as in errors.ftl.
page-introduction = Type a name, choose a language, and read the greeting.


## The form

# The label of the field for the name of the person to be greeted.
page-name = Name

# Not a label, but an example of a name: one that is common among those who speak your language, in its own
# script, short, and of nobody famous. It stands in grey in the empty field and is greeted until the visitor types.
page-name-example = Alice

# The label of the list of languages, which can be searched.
page-language = Language

# Shown in place of the list, where nothing matches what the visitor typed: do not say that the language does not exist.
page-language-none = No such language

# The label of the list of times of day that the greeting can fit: any, now, 00:00, 01:00, and so on.
page-time = Time of day

# In that list: a greeting that is right all day.
page-time-any = Any time

# In that list: the time that it is now.
page-time-now = Now

# The label of the list of the three below: how the person is addressed.
page-formality = Formality

# In that list: right for anybody, neither stiff nor slangy.
page-formality-neutral = Neutral

# In that list: politely, as a stranger or a customer.
page-formality-formal = Formal

# In that list: as a friend.
page-formality-casual = Casual

# On the button that asks for the greeting, which is only there where the browser runs no scripts.
page-submit = Greet


## Below the greeting

# On the button beside a line of text, which puts the line on the clipboard.
page-copy = Copy

# On the same button for a moment, once it has.
page-copied = Copied

# Shown in place of the greeting: one or two whole sentences, to the visitor, as in errors.ftl.
page-unreachable = The service cannot be reached. Check the connection and try again.
