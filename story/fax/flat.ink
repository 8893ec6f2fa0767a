// Tuesday evening in the flat, and the wait: Wednesday with Jin, Thursday or Friday with what came of it.
=== flat
Nine at night, the flat: two rooms, one thin door. # place: flat # light: lamp # hour: 21:00 # who: tongsu # sound: pencil # standing: invented
{ parcel:
- BOOKS_KEPT:
    The exercise books lie squared up beside the salt. # recalls: counter-parcel.keep
- PAGE_INSIDE:
    One of the exercise books has Cha’s thumb on it. # recalls: counter-parcel.page-inside
}
Tong-ho sharpens a pencil. Once a week he reports on the household. The household is you. # fact: turned-in-by-friends
“What was today?” he asks the paper.
* [“Damp.” # id: flat-pencil.damp]
    ~ evening = DAMP
    “Damp,” he agrees. It takes him six lines.
* [“Elder brother. Write what you saw.” # id: flat-pencil.what-you-saw]
    ~ evening = WHAT_HE_SAW
    “I saw a glass,” he says. “It was hot. There was water in it.”
* [Reach for his radish. # id: flat-pencil.radish # silence]
    ~ evening = RADISH
    He cuts it too thick and salts it well. He writes for some time.
- -> wednesday

=== wednesday
Wednesday, dusk. # place: office # light: dusk # day: 3 # hour: 20:30 # who: jin # sound: river-office # standing: invented
{
- laptop >= MAIL_ASKED:
    -> answered
- pages > 0:
    -> waiting
- else:
    -> deciding
}

= waiting
Jin comes on Thursdays. He has come today, with cherries.
“The plant asks me,” he says. “I ask you. Whom do you ask?”
A man who has not asked may say yes on his own. You have asked.
* [“One more day.” # id: wednesday-wait.one-day]
    “I too answer to someone,” says Jin. At nine he takes one cherry for the road.
* [Lay two notes beside the cherries. # id: wednesday-wait.two-notes # needs: money(2) # do: pay(2) # do: trace(spending, room)]
    He counts them in three currencies. They last until noon.
    At noon on Thursday the plant buys Russian. # place: office # day: 4 # hour: 12:00 # light: day # recalls: wednesday-wait.two-notes
* [Look at the fax together. # id: wednesday-wait.look # silence]
    It has a green lamp, which means that it could. At nine Jin puts on his hat.
- The answer comes. It is yes. It is Thursday. # place: office # day: 4 # hour: 16:10 # light: day # sound: fax-handshake
{
- pages > 1:
    Salt is a yes as well. String must be asked again. # recalls: counter-page.five
- to_mun:
    It is in Section Chief Mun’s own hand, and short. # recalls: counter-name.mun
- else:
    It has four stamps on it. The fourth is Mun’s. # recalls: counter-name.bureau
}
-> visit

= answered
Jin is a day early, with cherries and two copies of the contract.
“Nothing on paper,” he says. “But may I see the yes?”
* [Show him Mun’s line. # id: wednesday-show.show # do: witness(jin)]
    { laptop == MAIL_ASKED:
        He reads it three times, once for each currency.
    - else:
        “Is that a yes?” he asks. It is a Noted. He signs.
    }
    On Friday a fax from Dalian thanks you for letting him see it. # place: office # day: 5 # hour: 11:00 # light: day # recalls: wednesday-show.show
* [“It was given.” # id: wednesday-show.given]
    He looks at you, and at the fax, and signs.
    On Friday the plant pays, and nobody asks for anything. # place: office # day: 5 # hour: 11:00 # light: day # recalls: wednesday-show.given
- { pages > 1:
    The fourth page of five is answered too: yes, again. # recalls: counter-page.five
}
{ pages == 1:
    The counter’s page is answered too: yes, again. # recalls: counter-page.one
}
-> visit

= deciding
Jin stands in the doorway, a day early, holding cherries.
“Well?” he says. You have not asked, and a man who has not asked may say yes on his own.
* [“Yes.” # id: wednesday-yes.yes]
    He shakes your hand before he has put the cherries down.
    On Friday Dalian falls to nine-ninety. You were right by six thousand dollars. Five thousand seven hundred and seventy-five. # place: office # day: 5 # hour: 11:00 # light: day
* [“Yes. At eleven-fifty.” # id: wednesday-yes.ten-more]
    He eats three cherries over it. At five to nine it is eleven-fifty.
    On Friday Dalian falls to nine-ninety. You were right by six thousand dollars. Six thousand one hundred and sixty. # place: office # day: 5 # hour: 11:00 # light: day # recalls: wednesday-yes.ten-more
* [Hold out your hand. # id: wednesday-yes.hand # silence]
    He takes it. Nobody has said anything that could be repeated.
    On Friday Dalian falls to nine-ninety. You were right by six thousand dollars. Five thousand seven hundred and seventy-five. # place: office # day: 5 # hour: 11:00 # light: day
- -> visit
