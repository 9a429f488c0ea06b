save = Save
