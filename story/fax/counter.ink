// Tuesday morning, the fax counter. Two ways out of it: a page has gone over the river, or none has.
=== counter
Dandong, China, June 2014. Your country is across the bridge. You are Ri Chol-min, and you sell its fish. # place: fax-counter # light: day # day: 2 # hour: 08:40 # who: clerk, cha # sound: counter-hall # standing: composite # fact: rfa-trade-official-job # fact: rfa-postings
Forty tonnes of pollack are waiting. Thirty-eight and a half. Jin offers 1,140 dollars a tonne, until Wednesday night.
If you ask, only Section Chief Mun in Pyongyang may say yes. If you do not ask, there is no rule.
In the queue for the fax you write the question. # fact: rfa-great-inconvenience
* [Write forty. Cold stores are rented by the ten. # id: counter-tonnes.forty]
    It is wrong by one small lorry.
* [Write thirty-eight and a half. It can be checked. # id: counter-tonnes.exact]
    ~ tonnes_exact = true
    The half needs a sharper pencil.
- Last week this took two minutes, by e-mail. # fact: rfa-email-was-routine
In March Kang, from your office, was called home for four days’ consultation. His coat still hangs there. It was his mail, people say, or his figures.
On Monday Consul Ro, who answers for you all, told a room of closed notebooks: “Comrades will find that the fax is sufficient.” # fact: rfa-order-no-internet # fact: rfa-fax-not-email # fact: rfa-order-passed-on-verbally # fact: rfa-order-verbal-pyongyang
The sentence commands nothing. You put a verb in. # fact: rfa-order-is-warning
* [Stop. The mail is over. # id: counter-verb.stop]
    ~ verb = STOP
    So no more of Sunday’s quiz, either.
* [Less. For stop, he would have said stop. # id: counter-verb.less]
    ~ verb = LESS
    You like quantities. This one has no figure.
* [Be seen. Stand where the fax is. # id: counter-verb.be-seen]
    ~ verb = BE_SEEN
    You step under the lamp.
- Ahead, a man is asking Pyongyang whether he may buy envelopes. # fact: rfa-fax-for-little-things
Behind you is Cha, who carries parcels over the bridge. “I do not ask what it is,” he says, before you can show him.
It is exercise books. Your daughter Un-ha, in Pyongyang, where families stay, wants small squares, for circuits.
He asks one of your {money} ten-dollar notes. # set: fax
* [Hand over the books, and a note. # id: counter-parcel.books # needs: money(1) # do: pay(1) # at: cha]
    ~ parcel = BOOKS_SENT
    He leafs through them, finds squares, and ties them up. “Writing I no longer carry.”
* [Hide your page in the books. He crosses at noon. # id: counter-parcel.page-inside # do: witness(cha) # at: page]
    ~ parcel = PAGE_INSIDE
    His thumb finds it between two books. He gives everything back.
* [Keep the note for the fax. # id: counter-parcel.keep # at: coat]
    ~ parcel = BOOKS_KEPT
    She will have to write smaller. Cha turns down the next man’s letter.
- “My grandson has learned to read,” says Cha. “He reads out my pockets, at the window, to the yard.” # fact: yongoje-deterrence
The shutter goes up. “One note a page, four for five, a copy to your Bureau. Two days, and do not ask me, I only press the key.” # hour: 09:00
* [One page, with the whole question on it. # id: counter-page.one # needs: money(1) # do: pay(1) # at: page]
    ~ pages = 1
    The clerk turns it over. There is no more.
    -> key
* [Five pages: string, ice, sacks, the question, salt. # id: counter-page.five # needs: money(4) # do: pay(4) # at: tray]
    ~ pages = 5
    “Diligent,” says the clerk, and counts them twice.
    -> key
* [No page. Fold it away, and decide yourself. # id: counter-page.none # silence # at: coat]
    -> bench

= key
Her clock says 9:20. The Bureau’s copy will say 10:20, Pyongyang time. # hour: 09:20
“You press it, or I press it. It costs the same.”
* [Press it yourself. # id: counter-key.press # do: trace(fax-copy, bureau) # at: tray]
    ~ window = PRESSED
    The key is worn on one side. # sound: fax-handshake
    -> sent
* [Sit down, and let her press it. # id: counter-key.clerk # do: trace(fax-copy, bureau) # at: bench]
    ~ window = CLERK_PRESSED
    She does it with her pencil. # sound: fax-handshake
    -> sent
* [Take the page out again. # id: counter-key.take-out # do: trace(absence, bureau) # silence # at: coat]
    ~ pages = 0
    ~ window = TAKEN_OUT
    “The minute is paid for,” says the clerk. She writes it in her book, and behind it a dash. # set: off
    -> office

= sent
{ pages == 5:
    She tears off the strip with your five minutes. “Not in the sun. It goes white.” # do: trace(fax-copy, bureau) # set: off
- else:
    She tears off the strip with your minute. “Not in the sun. It goes white.” # set: off
}
-> office

= bench
“Next,” says the clerk. It is some way to the door, and the queue is looking at your hands.
* [Sit on the bench, like a man with business. # id: counter-bench.sit # do: trace(absence, bureau) # at: bench]
    ~ window = SAT_DOWN
    You sit for thirty-five minutes. The sleeper beside you wakes. “Have they called you?” he asks. # set: off
* [Walk out past all of them. # id: counter-bench.walk # do: trace(absence, bureau) # silence # at: coat]
    ~ window = WALKED_OUT
    Thirteen men make room, and a woman with a net bag. # set: off
* [Ask the price again, so that everyone hears. # id: counter-bench.price # do: trace(absence, bureau) # at: tray]
    ~ window = ASKED_PRICE
    “Four for five,” she says. You find that dear. # set: off
- -> office
