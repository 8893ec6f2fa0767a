// A Tuesday at the faculty: the row of marks behind a file, on a machine that signs what passes through it.
=== faculty
Pyongyang, autumn term, 2017. You are Ri Un-ha, twenty. Your thesis takes the noise out of old voices. # place: machine-room # sound: machine-hall # light: day # day: 2 # hour: 16:20 # who: sin # standing: invented
The archive has only clean ones, so you put the noise on first. # fact: archive-lacks-sensitive
Professor Sin lays a stick by your keyboard. “The literature is complete, as is known. See below.”
His own screen shows the same file, at its end. He looks at the yard. # set: tail
* [Put the stick in, and read it here. # id: row-stick.read # do: put(stick, in-use) # do: work(faculty) # at: stick]
    Foreign, about noise. You go to its end.
* [Pocket the stick, and read over his chair. # id: row-stick.pocket # do: put(stick, carried) # at: screen]
    Foreign, about noise. You touch nothing.
- -> marks

=== marks
Behind the last word, where nobody reads, stands a row of marks. # fact: red-star-watermark # standing: inferred
{ tags > 0:
    His screen shows eleven; yours, twelve. Each machine here signs whatever passes through it.
- else:
    There are eleven. Each machine here signs whatever passes through it.
}
Between the sixth and the seventh lie two years.
Such marks were meant for films from the South. Who reads them, and when, nobody here says. # fact: watermark-against-southern-media
* [Say nothing. Eleven people have managed that. # id: row-ask.nothing # silence]
    He stays at the window until that is an answer.
* [“Teacher, who gave you this paper?” # id: row-ask.file]
    ~ row = ASKED_FILE
    “A student,” says Sin. “He had it from a student. See above.”
* [“Teacher, who came after the sixth?” # id: row-ask.gap]
    ~ row = ASKED_GAP
    “Hyon Il,” he tells the yard, like a footnote. “Moved to a mining town, with his parents. He could hear damp in a wall.”
- { tags > 0:
    -> behind_your_chair
}
-> tune_in_the_room

=== behind_your_chair
Ten to five. Choe Kum-song fetches people for the hour of learning, and stops behind your chair. # hour: 16:50 # who: sin, kumsong # standing: composite # fact: day-ideology-5pm
He owes the hour one bad example. “We have figures there,” he says.
* [“That is noise, Kum-song tongmu.” # id: room-screen.noise # do: witness(kumsong) # at: screen]
    ~ kum_song = SCREEN_LEFT
    “Let us say, very regular noise,” says Kum-song.
* [Close the file, and get up. # id: room-screen.close # silence]
    ~ kum_song = SCREEN_OFF
    He goes on looking at the place where it was.
* [“You are one example short again?” # id: room-screen.short]
    ~ kum_song = SCREEN_ASKED
    “We are choosing,” says Kum-song, and goes red.
- -> stairs

=== tune_in_the_room
Ten to five. Choe Kum-song fetches people for the hour of learning, humming. # set: off # hour: 16:50 # who: sin, kumsong # standing: composite # fact: day-ideology-5pm
It is from the drama. He collects bad examples, and has kept this one. He stops halfway; you know the rest.
* [Hum the next bar. # id: room-tune.hum # do: witness(kumsong)]
    ~ kum_song = TUNE_HUMMED
    His ears go red. “We are three minutes late,” he says. It is nine minutes to.
* [“What was that, Kum-song tongmu?” # id: room-tune.ask]
    ~ kum_song = TUNE_ASKED
    “Let us say a march,” says Kum-song.
* [Put your bag on, and go up. # id: room-tune.go # silence]
    Behind you he begins again, and stops at the same place.
- -> stairs
