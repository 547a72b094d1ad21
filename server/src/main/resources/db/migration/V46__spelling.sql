-- Most slips leave the first letter right, and the length nearly: few words are left to compare.
create index search_word_initial on search_word (left(word, 1), length(word));
