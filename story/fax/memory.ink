// What the writer remembers of a play of The Fax. Whole numbers and booleans only; nothing else is kept.

// the figure in the question: false = forty, true = thirty-eight and a half; set counter.ink (counter-tonnes), read visit.ink
VAR tonnes_exact = false

// the verb he puts into Monday's sentence: 1 to 3, below; set counter.ink (counter-verb), read office.ink and visit.ink (visit-verb, and the typed sheet)
CONST STOP = 1
CONST LESS = 2
CONST BE_SEEN = 3
VAR verb = STOP

// the exercise books for Un-ha: 0 to 2, below; set counter.ink (counter-parcel), read visit.ink
CONST BOOKS_KEPT = 0
CONST BOOKS_SENT = 1
CONST PAGE_INSIDE = 2
VAR parcel = BOOKS_KEPT

// pages that went through the machine: 0, 1 or 5; set counter.ink (counter-page; back to 0 by counter-key.take-out), read counter.ink, office.ink, flat.ink and visit.ink
VAR pages = 0

// how he left the counter: 1 to 6, below; set counter.ink (counter-key, counter-bench), read visit.ink
CONST PRESSED = 1
CONST CLERK_PRESSED = 2
CONST TAKEN_OUT = 3
CONST SAT_DOWN = 4
CONST WALKED_OUT = 5
CONST ASKED_PRICE = 6
VAR window = PRESSED

// the laptop on Tuesday: 0 to 3, below; set office.ink (office-lid, office-line, office-key), read flat.ink and visit.ink
CONST LID_SHUT = 0
CONST LID_WARM = 1
CONST MAIL_ASKED = 2
CONST MAIL_TOLD = 3
VAR laptop = LID_SHUT

// what Tong-ho was given to write: 0 to 2, below; set flat.ink (flat-pencil), read visit.ink
CONST FISH = 0
CONST DAMP = 1
CONST WHAT_HE_SAW = 2
VAR evening = FISH

// Jin has seen a paper: the strip, or Mun's line; set flat.ink (wednesday-wait, wednesday-show), read visit.ink
VAR shown = false

// how he sold without asking: 0 to 2, below; set flat.ink (wednesday-yes), read visit.ink
CONST SIGNED = 0
CONST TEN_MORE = 1
CONST NODDED = 2
VAR deal = SIGNED

// what he tells Ro that he understood: 0 to 2, below; set and read visit.ink (visit-verb)
CONST OWN_VERB = 0
CONST SUFFICIENT = 1
CONST DRANK = 2
VAR said = OWN_VERB
