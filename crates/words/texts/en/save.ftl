# Files that the page makes, to be saved.

save-may-be-refused = The page stands in a frame that may not let files be saved. If no file arrives, copy the text instead.
save-link = Save { $name } ({ $size })
