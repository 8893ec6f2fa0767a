// Tuesday, half past four: the rented office. The fax there receives; the laptop answers in two minutes.
=== office
Half past four, the office. Kang’s coat has dust on its shoulders. # place: office # light: day # hour: 16:30 # sound: river-office # standing: composite
{ pages == 0:
    This fax only receives. It has nothing to receive.
- else:
    This fax only receives. It has received nothing.
}
Jin’s price holds until tomorrow night.
The laptop is yours, bought with what the country left you. # fact: rfa-laptop-from-savings # fact: rfa-traders-own-laptops
* [Lift the lid and mail Mun. Two minutes. # id: office-lid.two-minutes]
    ~ laptop = LID_WARM
    Behind the mail Sunday’s page is still open: a quiz, from the South. You were ahead. # fact: rfa-common-language # fact: rfa-what-traders-watched
    -> line
* [Lift it, only to see Jin’s figures. # id: office-lid.figures]
    ~ laptop = LID_WARM
    Three mails from Jin, one for each currency, and Sunday’s page: a quiz, from the South. You were ahead. # fact: rfa-common-language # fact: rfa-what-traders-watched
    -> line
* [Leave it shut. # id: office-lid.leave # silence]
    Such machines, they say, may be taken away. # fact: rfa-seizure-follow-up
    Paek Tong-ho, the Party secretary, who shares your flat, sets half a glass of hot water on the lid. “The radish is late,” he says. # who: tongsu # sound: slippers
    -> flat

= line
{ verb == STOP:
    You had stopped for twenty-eight hours. # recalls: counter-verb.stop
}
You type to Mun. It need not be sent.
* [“May I say yes?” # id: office-line.may-i]
    ~ laptop = MAIL_ASKED
    On paper it took half a page.
* [“I shall say yes unless told otherwise.” # id: office-line.unless]
    ~ laptop = MAIL_TOLD
    You take out “respectfully”, and put it back.
- Slippers: Paek Tong-ho, the Party secretary, who shares your flat, with hot water. Seven steps to go. # who: tongsu # sound: slippers
* [Press send. # id: office-key.send # do: trace(mail-log, bureau) # do: witness(tongsu)]
    He sets the half-glass on the lid and lifts it off. The lid is warm. “The radish is late,” he says, and goes back for the kettle.
    The answer comes before the kettle. Mun has read your mail and answers as ordered, by fax. # hour: 16:38 # sound: fax-handshake
    { laptop == MAIL_ASKED:
        “Yes,” it says, and at the top, 17:38, Pyongyang time.
    - else:
        “Noted,” it says, and at the top, 17:38, Pyongyang time.
    }
* [Shut the lid, unsent. # id: office-key.shut # do: witness(tongsu) # silence]
    ~ laptop = LID_WARM
    He sets the half-glass on the lid and lifts it off. The lid is warm. “The radish is late,” he says.
- -> flat
