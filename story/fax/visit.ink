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
Consul Ro has been given the good chair.
Through the wall Tong-ho fries garlic for him. You can hear him not listening.
{ pages > 1:
    In his folder are your five pages, the fourth on top. # do: read(fax-copy) # recalls: counter-page.five
- else:
    In his folder is your page. # do: read(fax-copy) # recalls: counter-page.one
}
“Sent at 10:20,” says Ro. “At 10:20 you were seen at your desk.”
* [“Pyongyang is an hour ahead, Consul.” # id: visit-hour.ahead]
    He has lived here for six years. “That has been heard.”
* [“Then I was in both places.” # id: visit-hour.both]
    “That was considered.”
* [Say nothing. He can read a clock. # id: visit-hour.nothing # silence]
    He takes off his watch and lays it between you.
- { fax_read == 1:
    One figure is underlined in red.
}
{ window == CLERK_PRESSED:
    “The key was not pressed by you.” # recalls: counter-key.clerk
- else:
    “The key was pressed by your own hand.” # recalls: counter-key.press
}
{ spending > 0:
    “And a foreigner’s train was paid for.” # recalls: wednesday-wait.train
}
{ shown:
    “And a foreigner was shown a paper.” # recalls: wednesday-wait.strip
}
-> understood

= minute
Consul Ro has asked for the chair that faces the clock.
Next door Tong-ho, cooking for him, puts a lid down very gently.
In the folder is Mun’s fax, with 17:38 at the top. # do: read(mail-log) # recalls: office-key.send
{
- laptop == MAIL_TOLD:
    “‘Noted’ was found,” says Ro. “Your mail was not.” # recalls: office-line.unless
- pages > 0:
    “Two answers were found,” says Ro. “One question was.” # recalls: office-line.may-i
- else:
    “An answer was found,” says Ro. “The question was not.” # recalls: office-line.may-i
}
* [“I mailed it.” # id: visit-question.mailed]
    He waits, in case there is more of the sentence.
* [“It was asked, Consul.” # id: visit-question.was-asked]
    For a moment he looks at you as at a colleague.
* [Say nothing, and keep your hands still. # id: visit-question.nothing # silence]
    He looks past you at the clock. He looks for two minutes.
- { mail_read == 1:
    Under the fax lies a page of the Bureau’s mail log. One line is ringed: 17:36.
}
-> understood

= nothing
Consul Ro was given the good chair and has given it to you.
Next door Tong-ho, cooking for him, has stopped chopping.
He opens a folder. “The counter was visited.” # do: read(absence)
{ window:
- SAT_DOWN:
    “A bench was sat on for thirty-five minutes.” # recalls: counter-bench.sit
- WALKED_OUT:
    “It was left with empty hands. Fourteen people were asked.” # recalls: counter-bench.walk
- ASKED_PRICE:
    “A price was asked twice, and found dear.” # recalls: counter-bench.price
- else:
    “A minute was paid for. Behind it there is a dash.” # recalls: counter-key.take-out
}
* [“The queue was long.” # id: visit-counter.queue]
    “It was,” says Ro, and waits for the rest of the reason.
* [Lay the folded page on the table. # id: visit-counter.page]
    He reads it with attention. “A good question. It was not asked.”
* [Say nothing. # id: visit-counter.nothing # silence]
    He writes that down. It takes two lines.
- { deal:
- TEN_MORE:
    “And ten dollars a tonne were added, which nobody had asked for.” # recalls: wednesday-yes.ten-more
- NODDED:
    “And a contract was kept that nobody had signed.” # recalls: wednesday-yes.nod
}
-> understood

= understood
{
- laptop >= MAIL_ASKED:
    -> question
- tonnes_exact && pages > 0:
    “Thirty-eight and a half,” he reads. “Somebody knows his fish.” # recalls: counter-tonnes.exact
- tonnes_exact:
    “Thirty-eight and a half was read in the queue, over an arm. Somebody knows his fish.” # recalls: counter-tonnes.exact
- pages > 0:
    “Forty tonnes were stated. Thirty-eight and a half were weighed.” He waits for the others. # recalls: counter-tonnes.forty
- else:
    “Forty tonnes were read in the queue, over an arm.” He waits for the other figure. # recalls: counter-tonnes.forty
}
-> question

= question
“There was no order,” says Ro. “What did you understand?”
* { verb == STOP } [“To stop.” # id: visit-verb.stop]
    { laptop >= MAIL_ASKED:
        “And then it was not stopped.” # recalls: counter-verb.stop
    - else:
        “Stopping was not mentioned.” # recalls: counter-verb.stop
    }
* { verb == LESS } [“To mail less.” # id: visit-verb.less]
    “By how much?” asks Ro. You have no figure. # recalls: counter-verb.less
* { verb == BE_SEEN } [“To be seen.” # id: visit-verb.be-seen]
    “By whom?” asks Ro. # recalls: counter-verb.be-seen
* [“That the fax is sufficient.” # id: visit-verb.sufficient]
    ~ said = SUFFICIENT
    “Those words are already known.”
* [Nothing. Drink the water. # id: visit-verb.water # silence]
    ~ said = DRANK
    It is half a glass, and cold.
- He turns round a sheet, typed on Friday.
{ verb:
- STOP:
    “It was understood by the undersigned, beside whose coat that of Comrade Kang has hung since March, that the mail was to be stopped, and it was not asked what was meant.” # recalls: counter-verb.stop
- LESS:
    “It was understood by the undersigned, beside whose coat that of Comrade Kang has hung since March, that less was to be mailed, and it was not asked how much.” # recalls: counter-verb.less
- else:
    “It was understood by the undersigned, beside whose coat that of Comrade Kang has hung since March, that the fax was to be seen to be used, and it was not asked by whom.” # recalls: counter-verb.be-seen
}
{ said:
- SUFFICIENT:
    In ink Ro adds: “The fax was called sufficient.”
- DRANK:
    In ink Ro adds: “Water was drunk.”
- else:
    Ro puts a tick behind it.
}
{ evening:
- DAMP:
    Under it is Tong-ho’s page, in pencil. Tuesday: damp. # recalls: flat-pencil.damp
- WHAT_HE_SAW:
    Under it is Tong-ho’s page, in pencil. Tuesday: one glass, hot. # recalls: flat-pencil.what-you-saw
- else:
    Under it is Tong-ho’s page, in pencil. Tuesday: fish, large. # recalls: flat-pencil.fish
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
* [Sign below it. # id: visit-sign.sign]
-> parcel_back ->
{ laptop >= MAIL_ASKED:
    -> two_minutes
}
-> two_days

= word
One space is open. “On whose word was the fish sold?” asks Ro.
* [“On mine.” # id: visit-word.mine]
-> parcel_back ->
“The price was excellent,” says Ro. He writes “his own” in the space, and blots it.
“You are wanted at home, for consultation. Four days are thought of. A coat will not be needed.” # ending: fax.of-no-question
-> END

= two_days
“You are commended for your use of the fax,” says Ro. “Comrade Kang was commended too.”
Jin is gone. The office upstairs pays 990 a tonne. You are short by six thousand dollars. By 5,775.
The yes is in your wallet. It is paler than on Thursday. # ending: fax.of-two-days
-> END

= two_minutes
“Two minutes were needed,” says Ro. “Section Chief Mun was asked on Friday. He is still being asked.”
“Your machine was fetched at noon. It is being looked after.” Sunday’s quiz is on it.
On your side of the desk is a clean square. On Kang’s there has been one since March. # place: office # light: dusk # hour: 20:30 # sound: river-office # ending: fax.of-two-minutes
-> END

= parcel_back
{ parcel:
- BOOKS_SENT:
    “The radish has come,” says Tong-ho. “And Cha. First, Un-ha says the squares are too large. Second, when do you come home?” # who: ro, tongsu # recalls: counter-parcel.books
- PAGE_INSIDE:
    “An old man was asked to carry paper,” says Ro. “It was declined.” # recalls: counter-parcel.page-inside
    Tong-ho sets the radish on Un-ha’s exercise books. # who: ro, tongsu
- else:
    “The radish has come,” says Tong-ho, and sets it on Un-ha’s exercise books. # who: ro, tongsu # recalls: counter-parcel.keep
}
->->
