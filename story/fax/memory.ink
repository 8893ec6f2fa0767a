// What the writer remembers of a play of The Fax. Whole numbers and booleans only; nothing else is kept.

// the figure in the question: false = forty, true = thirty-eight and a half; set counter.ink (counter-tonnes), read visit.ink
VAR tonnes_exact = false

// the verb he puts into Monday's sentence: 1 to 3, below; set counter.ink (counter-verb), read office.ink and visit.ink (visit-verb)
CONST STOP = 1
CONST LESS = 2
CONST BE_SEEN = 3
VAR verb = STOP

// the exercise books for Un-ha: 0 to 2, below; set counter.ink (counter-parcel), read flat.ink and visit.ink
CONST BOOKS_KEPT = 0
CONST BOOKS_SENT = 1
CONST PAGE_INSIDE = 2
VAR parcel = BOOKS_KEPT

// pages that went through the machine: 0, 1 or 5; set counter.ink (counter-page; back to 0 by counter-key.take-out), read counter.ink, office.ink, flat.ink and visit.ink
VAR pages = 0

// the page has Section Chief Mun's name on it, or only the Bureau's; set counter.ink (counter-name), read flat.ink (Thursday)
VAR to_mun = false

// how he left the counter: 1 to 6, below; set counter.ink (counter-key, counter-bench), read visit.ink
CONST PRESSED = 1
CONST CLERK_PRESSED = 2
CONST TAKEN_OUT = 3
CONST SAT_DOWN = 4
CONST WALKED_OUT = 5
CONST BOUGHT_STAMP = 6
VAR window = PRESSED

// the laptop on Tuesday: 0 to 3, below; set office.ink (office-lid, office-line, office-key), read flat.ink and visit.ink
CONST LID_SHUT = 0
CONST LID_WARM = 1
CONST MAIL_ASKED = 2
CONST MAIL_TOLD = 3
VAR laptop = LID_SHUT

// what Tong-ho was given to write: 0 to 2, below; set flat.ink (flat-pencil), read visit.ink
CONST RADISH = 0
CONST DAMP = 1
CONST WHAT_HE_SAW = 2
VAR evening = RADISH
