// Saturday: Consul Ro in the passive voice.
=== visit
Saturday. # place: saturday-room # light: day # day: 6 # hour: 17:00 # who: ro # sound: door # standing: invented
{
- laptop >= MAIL_ASKED:
    -> minute
- pages > 0:
    -> copy
- else:
    -> nothing
}

= copy
Consul Ro has been given the good chair. Through the wall Tong-ho is cooking for him. You can hear him not listening.
{ pages > 1:
    In his folder are your five pages, the fourth on top. # do: read(fax-copy) # recalls: counter-page.five
- else:
    In his folder is your page. # do: read(fax-copy) # recalls: counter-page.one
}
“A page was sent at 10:41,” he says. “At 10:41 you were seen at your desk.”
* [“Pyongyang is an hour ahead, Consul.” # id: visit-hour.ahead]
    He has lived in this town for six years. “That has been heard,” he says.
* [“Then I was in both places.” # id: visit-hour.both]
    “That was considered.”
* [Look at the minute. # id: visit-hour.look # silence]
    He lets you look. It is a very clear copy.
- { fax_read == 1:
    One figure is underlined in red, by somebody else.
}
{ window == CLERK_PRESSED:
    “And the key was not pressed by you.” # recalls: counter-key.clerk
- else:
    “And the key was pressed by your own hand.” # recalls: counter-key.press
}
{ spending > 0:
    “Two notes were seen by some cherries,” he says, and turns the page. # recalls: wednesday-wait.two-notes
}
-> understood

= minute
Consul Ro has asked for the chair that faces the clock. Next door Tong-ho, cooking for him, puts a lid down very gently.
In his folder are Mun’s line and a strip of paper with a minute on it. # do: read(mail-log) # recalls: office-key.send
{ laptop == MAIL_ASKED:
    “An answer was found,” he says. “The question was not.” # recalls: office-line.may-i
- else:
    “‘Noted’ was found,” he says. “What was noted was not.” # recalls: office-line.unless
}
* [“I mailed it.” # id: visit-question.mailed]
    He waits, in case there is more of the sentence.
* [“It was asked, Consul.” # id: visit-question.was-asked]
    For a moment he looks at you as at a colleague.
* [Look at the strip. # id: visit-question.look # silence]
    It is as wide as a finger. It has no words on it.
- { mail_read == 1:
    Round the minute somebody has drawn a ring.
}
-> understood

= nothing
Consul Ro was given the good chair and has given it to you. Next door Tong-ho, who is cooking for him, has stopped chopping.
He opens a folder. “The counter was visited,” he says. # do: read(absence)
{ window:
- SAT_DOWN:
    “A bench was sat on for thirty-five minutes. No page was sent.” # recalls: counter-bench.sit
- WALKED_OUT:
    “It was left again with empty hands. Fourteen men were counted.” # recalls: counter-bench.walk
- BOUGHT_STAMP:
    “A stamp was bought. No letter was posted.” # recalls: counter-bench.stamp
- else:
    “A minute was paid for. Behind it there is a dash.” # recalls: counter-key.take-out
}
* [“The queue was long.” # id: visit-counter.queue]
    “It was,” says Ro. “It was also joined.”
* [Take the folded page out of your coat. # id: visit-counter.page]
    He reads it with attention. “A good question. It was not asked.”
* [Say nothing. # id: visit-counter.nothing # silence]
    He writes that down. It takes two lines.
- -> understood

= understood
{ tonnes_exact:
    “Thirty-eight and a half,” he reads. “Somebody knows his fish.” # recalls: counter-tonnes.exact
- else:
    “Forty tonnes were stated. Thirty-eight and a half were weighed.” He waits for the others. # recalls: counter-tonnes.forty
}
“There was no order,” says Ro. “What did you understand?”
* { verb == STOP } [“To stop.” # id: visit-verb.stop]
    { laptop >= MAIL_ASKED:
        “And then it was not stopped.” # recalls: counter-verb.stop
    - else:
        “Stopping was not mentioned.” # recalls: counter-verb.stop
    }
* { verb == LESS } [“To mail less.” # id: visit-verb.less]
    “Less,” says Ro. “By how much?” You have no figure. # recalls: counter-verb.less
* { verb == BE_SEEN } [“To be seen.” # id: visit-verb.be-seen]
    “By whom?” asks Ro. # recalls: counter-verb.be-seen
* [“That the fax is sufficient.” # id: visit-verb.sufficient]
    “Those words are already known.”
* [Nothing. Drink the tea. # id: visit-verb.tea # silence]
    It is half a glass, and cold. He lets you finish it.
- He turns a sheet towards you. What you understood was typed on it on Friday.
{ evening:
- DAMP:
    Under it lies Tong-ho’s page, in pencil. Tuesday: damp. # recalls: flat-pencil.damp
- WHAT_HE_SAW:
    Under it lies Tong-ho’s page, in pencil. Tuesday: one glass, hot. # recalls: flat-pencil.what-you-saw
- else:
    Under it lies Tong-ho’s page, in pencil. Tuesday: radish, eaten. # recalls: flat-pencil.radish
}
{ laptop == LID_WARM:
    There is no lid in it. # recalls: office-key.shut
}
{ laptop >= MAIL_ASKED:
    There is no lid in it. # recalls: office-key.send
}
{ laptop < MAIL_ASKED && pages == 0:
    -> word
}
* [Sign beside the cross. # id: visit-sign.sign]
-> parcel_back ->
{ laptop >= MAIL_ASKED:
    -> two_minutes
}
-> two_days

= word
One space has been left open. “On whose word?” asks Ro.
* [“On mine.” # id: visit-word.mine]
-> parcel_back ->
“The price was excellent,” says Ro.
He blots the word and closes the folder on it. # ending: fax.of-no-question
-> END

= two_days
You are commended for your use of the fax. The fish goes to the office upstairs, at nine-ninety.
The yes is in your wallet. It is paler than on Thursday. # ending: fax.of-two-days
-> END

= two_minutes
“Two minutes,” Ro reads from the strip, and looks at his watch.
He writes down the minute in which you signed. # ending: fax.of-two-minutes
-> END

= parcel_back
{ parcel:
- BOOKS_SENT:
    Cha’s string is back on the door handle, with a slip. Un-ha says the squares are too large. # recalls: counter-parcel.books
- PAGE_INSIDE:
    “An old man was asked to carry paper,” says Ro. “It was declined.” # recalls: counter-parcel.page-inside
- else:
    Tong-ho carries in the radish.
}
->->
