// Written by `npm run story:mirror` from src/rules/mirror.ts. Read these, never assign to them.
CONST UNNOTICED = 0
CONST KNOWN = 1
CONST NOTED = 2
CONST WATCHED = 3
CONST A_CASE = 4
CONST HOSTILE = 0
CONST WAVERING = 1
CONST CORE = 2

VAR money = 4      // notes of ten dollars, 0 to 15
VAR attention = 0  // UNNOTICED, KNOWN, NOTED, WATCHED, A_CASE
VAR household = 2  // HOSTILE, WAVERING, CORE
VAR fax_copy = 0   // copies with the Bureau, 0 to 3
VAR fax_read = 0   // 1 when a copy has been read
VAR mail_log = 0   // lines in a log, 0 to 3
VAR mail_read = 0  // 1 when a line has been read
VAR absence = 0    // times something or somebody was missing, 0 to 3
VAR spending = 0   // sums that show, 0 to 3
