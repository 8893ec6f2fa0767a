// What the writer remembers of a play of The Knock. Whole numbers and booleans only; nothing else is kept.

// how the last episode is heard: 0 to 2, below; set evening.ink (evening-sound), read evening.ink (landing) and asking.ink (claim)
CONST SOUND_LOW = 0
CONST SOUND_LOUD = 1
CONST SOUND_OFF = 2
VAR sound = SOUND_LOW

// what Mother knows of the disc: 0 to 2, below; set evening.ink (evening-cost), read stairs.ink
CONST NOT_TOLD = 0
CONST TOLD_BOWL = 1
CONST TOLD_NOTE = 2
VAR told = NOT_TOLD

// the one sentence given to Kwang-il: 0 to 3, below; set evening.ink (hands-ear), read asking.ink and stairs.ink
CONST NO_SENTENCE = 0
CONST IN_THE_COAT = 1
CONST SAY_MINE = 2
CONST ASLEEP = 3
VAR sentence = NO_SENTENCE

// she opened the door herself; set evening.ink (hands-act.door), read evening.ink (landing) and stairs.ink
VAR opened = false

// the door to the landing stays open, with Mrs Tak in it; set evening.ink (search-door), read asking.ink and stairs.ink
VAR door_open = false

// what she watched during the search: 0 to 2, below; set search.ink (search-watch), read asking.ink and stairs.ink
CONST HIS_HANDS = 0
CONST HER_HANDS = 1
CONST THE_BOY = 2
VAR watched = HIS_HANDS

// Kwang-il’s sentence was said again in the same words; set asking.ink (asking-whose.coat), read stairs.ink
VAR same_words = false

// how “mine” was come to: 0 to 4, below; set asking.ink (asking-whose, asking-again, asking-who, asking-spell, asking-witness), read stairs.ink
CONST AT_ONCE = 0
CONST SECOND_TIME = 1
CONST FOR_SOMEBODY = 2
CONST FOR_A_NAME = 3
CONST FOR_TAK = 4
VAR mine_how = AT_ONCE
