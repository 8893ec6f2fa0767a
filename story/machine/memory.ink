// What the writer remembers of a play of The Clean Machine. Whole numbers and booleans only; nothing else is kept.

// what she asked Professor Sin: 0 to 2, below; set faculty.ink (row-ask), read home.ink (tail)
CONST ASKED_NOTHING = 0
CONST ASKED_FILE = 1
CONST ASKED_GAP = 2
VAR row = ASKED_NOTHING

// what Kum-song met with at ten to five: 0 to 5, below; set faculty.ink (room-tune, room-screen), read stairs.ink (pot)
CONST TUNE_LEFT = 0
CONST TUNE_HUMMED = 1
CONST TUNE_ASKED = 2
CONST SCREEN_LEFT = 3
CONST SCREEN_OFF = 4
CONST SCREEN_ASKED = 5
VAR kum_song = TUNE_LEFT

// what she did about the joke: 0 to 2, below; set stairs.ink (stairs-joke), read night.ink (stairs_alone)
CONST JOKE_PASSED = 0
CONST JOKE_LAUGHED = 1
CONST JOKE_ASKED = 2
VAR joke = JOKE_PASSED

// Sol-mi is in the room; set stairs.ink (stairs-pot) and home.ink (message-answer), read home.ink, dark.ink, disc.ink and night.ink
VAR guest = false

// the last line of the joke was heard; set film.ink (film-sound), read night.ink (stairs_together)
VAR line_heard = false

// the question that Grandmother has not answered yet: 0 to 3, below; set dark.ink (dark-first, dark-second), read dark.ink and night.ink (answer)
CONST WARM = 0
CONST TAUGHT = 1
CONST THIRD = 2
CONST WATER = 3
VAR pending = WARM

// what Grandmother has said of him: 0 to 2, below; set dark.ink (answer), read disc.ink and night.ink
CONST NOTHING_SAID = 0
CONST BROTHER = 1
CONST TOOK_IT = 2
VAR said = NOTHING_SAID

// what the battery was spent on: 0 to 3, below; set dark.ink (dark-battery), read disc.ink and night.ink
CONST SHUT = 0
CONST FILM = 1
CONST VOICE = 2
CONST LIPS = 3
VAR battery = SHUT

// the song was sung twice; set dark.ink (dark-second.again), read night.ink (stairs_together)
VAR twice = false
