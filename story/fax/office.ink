// Tuesday, half past four: the rented office. The fax there receives; the laptop answers in two minutes.
=== office
Half past four, the office. This fax only receives. # place: office # light: day # hour: 16:30 # sound: river-office # standing: composite
{ pages == 0:
    It has nothing to receive.
- else:
    It has received nothing.
}
“Eleven-forty,” says Jin on the telephone, then in yuan, then in euro. “Wednesday night. Then the plant buys Russian.”
The laptop is your own, bought after the country had been paid. # fact: rfa-laptop-from-savings # fact: rfa-traders-own-laptops
{ verb:
- STOP:
    It has been stopped since Monday noon. # recalls: counter-verb.stop
- LESS:
    Once would be less than usual. # recalls: counter-verb.less
- else:
    It cannot be seen from the street. # recalls: counter-verb.be-seen
}
* [Lift the lid. Two minutes. # id: office-lid.two-minutes]
    ~ laptop = LID_WARM
    Sunday’s page is still open. The Bureau is the first name in the list. # fact: rfa-impossible-to-control
    -> line
* [Lift it, only to see Jin’s figures. # id: office-lid.figures]
    ~ laptop = LID_WARM
    Three mails, one for each currency. The Bureau’s address is one letter further down. # fact: rfa-impossible-to-control
    -> line
* [Leave it shut. # id: office-lid.leave # silence]
    Next door they say such machines may be collected. # fact: rfa-seizure-follow-up
    Paek Tong-ho, the Party secretary, who shares your flat, sets half a glass of hot water on the lid. It leaves a ring. “The radish is late,” he says. # who: tongsu # sound: slippers
    -> flat

= line
You type with two fingers, and well.
* [“May I say yes?” # id: office-line.may-i]
    ~ laptop = MAIL_ASKED
    Nine words with the greeting. Ten.
* [“I shall say yes unless told otherwise.” # id: office-line.unless]
    ~ laptop = MAIL_TOLD
    It asks nothing of anybody, which is the skill in it.
- Slippers in the corridor: Paek Tong-ho, the Party secretary, who shares your flat, bringing hot water. He has seven steps to go. # who: tongsu # sound: slippers
* [Press send. # id: office-key.send # do: trace(mail-log, bureau) # do: witness(tongsu)]
    He sets the half-glass on the lid and lifts it off. The lid is warm. “The radish is late,” he says, and goes back for the kettle.
    The answer comes before the kettle, by fax, in Section Chief Mun’s hand.
    { laptop == MAIL_ASKED:
        “Yes,” it says.
    - else:
        “Noted,” it says.
    }
* [Shut the lid. # id: office-key.shut # do: witness(tongsu) # silence]
    ~ laptop = LID_WARM
    He sets the half-glass on the lid and lifts it off. The lid is warm. “The radish is late,” he says.
- -> flat
