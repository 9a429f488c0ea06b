greeting = नमस्ते, { $name }!

language-name = हिन्दी
