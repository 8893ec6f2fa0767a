// Tuesday evening in the flat, and the wait: Wednesday with Jin, Thursday or Friday with what came of it.
=== flat
The flat, at nine: one thin door, one dried fish. # place: flat # light: lamp # hour: 21:00 # who: tongsu # sound: pencil # standing: invented
Tong-ho sharpens a pencil. Every week he must report on you.
“What was today?” he asks the paper.
* [“Damp.” # id: flat-pencil.damp]
    ~ evening = DAMP
    “Damp,” he agrees. It takes him six lines.
* [“Elder brother. Write what you saw.” # id: flat-pencil.what-you-saw]
    ~ evening = WHAT_HE_SAW
    “I saw a glass,” he says. “It was hot. There was water in it.”
* [Tear the fish, and give him the larger half. # id: flat-pencil.fish # silence]
    ~ evening = FISH
    “My mother used a hammer. The whole street knew.” He writes for some time.
- -> wednesday

=== wednesday
Wednesday, dusk. Across the river no lamp comes on. # place: office # light: dusk # day: 3 # hour: 20:30 # who: jin # sound: river-office # standing: invented
{
- laptop >= MAIL_ASKED:
    -> answered
- pages > 0:
    -> waiting
- else:
    -> deciding
}

= waiting
Jin has brought cherries. His train goes at nine.
“The plant asks me, I ask you. Whom do you ask? My wife says we should sell shoes.”
Had you not asked, you could say yes.
* [“One more day.” # id: wednesday-wait.one-day]
    “The man above me shouts.” At nine he takes one cherry for the road.
* [Pay for tomorrow’s train instead. Two notes. # id: wednesday-wait.train # needs: money(2) # do: pay(2) # do: trace(spending, room)]
    “Until noon. I shall tell them the train was full.”
    At noon on Thursday he takes it. # place: office # day: 4 # hour: 12:00 # light: day # recalls: wednesday-wait.train
* [Show him your strip, to prove that you asked. # id: wednesday-wait.strip # do: witness(jin)]
    ~ shown = true
    He copies it, for the rice-cooker box where he keeps every mail. “In case I am asked.”
- The answer comes. It is yes. It is Thursday. # place: office # day: 4 # hour: 16:10 # light: day # sound: fax-handshake
{ pages > 1:
    Salt is a yes as well. String must be asked again. # recalls: counter-page.five
- else:
    It has four stamps on it. The fourth is Mun’s. # recalls: counter-page.one
}
-> visit

= answered
Jin has brought cherries and two copies of the contract.
“Nothing on paper,” he says. “But may I see the yes?”
* [Show him Mun’s line. # id: wednesday-show.show # do: witness(jin)]
    ~ shown = true
    { laptop == MAIL_ASKED:
        He reads it three times, once for each currency.
    - else:
        “Is that a yes?” he asks. It is a Noted. He signs.
    }
    On Friday a fax from Jin’s plant thanks you for letting him see it. # place: office # day: 5 # hour: 11:00 # light: day # recalls: wednesday-show.show
* [“It was given.” # id: wednesday-show.given]
    He looks at you, and at the fax, and signs.
    On Friday Jin’s plant pays, and nobody asks for anything. # place: office # day: 5 # hour: 11:00 # light: day # recalls: wednesday-show.given
- -> visit

= deciding
Jin has brought cherries and two copies of the contract. His train goes at nine.
“Well?” he says. You have not asked. There is no rule.
* [“Yes.” # id: wednesday-yes.yes]
    He shakes your hand before he has put the cherries down.
    On Friday pollack falls to 990. You were right by six thousand dollars. By 5,775. # place: office # day: 5 # hour: 11:00 # light: day
* [“Yes. At 1,150.” # id: wednesday-yes.ten-more]
    ~ deal = TEN_MORE
    He eats three cherries over it. At five to nine it is 1,150.
    On Friday pollack falls to 990. You were right by six thousand dollars. By 6,160. # place: office # day: 5 # hour: 11:00 # light: day # recalls: wednesday-yes.ten-more
* [Nod, and leave both copies unsigned. # id: wednesday-yes.nod # silence]
    ~ deal = NODDED
    He looks at the two lines for names, and nods back.
    On Friday pollack falls to 990. Jin pays 1,140 all the same. You were right by six thousand dollars. By 5,775. # place: office # day: 5 # hour: 11:00 # light: day # recalls: wednesday-yes.nod
- -> visit
