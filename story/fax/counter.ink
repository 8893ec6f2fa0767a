// Tuesday morning, the fax counter. Two ways out of it: a page has gone over the river, or none has.
=== counter
June 2014. Dandong, the Chinese bank of the Amnok. You are Ri Chol-min, and you sell fish for the country. # place: fax-counter # light: day # day: 2 # hour: 08:40 # who: clerk, cha # sound: counter-hall # standing: composite # fact: rfa-trade-official-job # fact: rfa-postings
Forty tonnes of pollack lie in the cold store. Thirty-eight and a half. Jin, the buyer, holds his price until Wednesday night. Only Section Chief Mun of the Bureau, in Pyongyang, may say yes.
Tuesday, in the queue for the fax, you write the question on your knee. # fact: rfa-great-inconvenience
* [Write forty. Everyone writes forty. # id: counter-tonnes.forty]
    It is wrong by one small lorry.
* [Write thirty-eight and a half. It can be checked. # id: counter-tonnes.exact]
    ~ tonnes_exact = true
    The half takes up more room than the rest.
- Last week you would have asked by e-mail. An answer took two minutes. # fact: rfa-email-was-routine
On Monday Consul Ro told a room of closed notebooks: “Comrades will find that the fax is sufficient.” Then he praised an office for its computer work. # fact: rfa-order-no-internet # fact: rfa-fax-not-email # fact: rfa-order-passed-on-verbally # fact: rfa-contradicts-it-savvy
The order is on no paper, and has no verb that a man could obey. You have put one in. # fact: rfa-order-verbal-pyongyang # fact: rfa-order-is-warning
* [Stop. The mail is over. # id: counter-verb.stop]
    ~ verb = STOP
    A clean verb, used of trams.
* [Less. For stop, he would have said stop. # id: counter-verb.less]
    ~ verb = LESS
    You are fond of quantities. This one has no figure.
* [Be seen. Stand where the fax is. # id: counter-verb.be-seen]
    ~ verb = BE_SEEN
    You take half a step left, to where the clerk sits.
- The man ahead is here to ask whether he may buy envelopes. # fact: rfa-fax-for-little-things
Behind you Cha, string round his wrist, collects parcels for the bridge. “I do not ask what it is,” he says, before you can show him.
It is squared exercise books for your daughter Un-ha. He takes one ten-dollar note; there are {money} in your coat. # set: fax
* [Hand over the books, and a note. # id: counter-parcel.books # needs: money(1) # do: pay(1) # at: cha]
    ~ parcel = BOOKS_SENT
    He leafs through all four, finds squares, and ties them up. “Writing I no longer carry.”
* [Hand over the books, with your page inside. # id: counter-parcel.page-inside # do: witness(cha) # at: page]
    ~ parcel = PAGE_INSIDE
    His thumb finds it between the second book and the third. He gives you everything back.
* [Keep the note for the counter. # id: counter-parcel.keep # at: coat]
    ~ parcel = BOOKS_KEPT
    She will have to write smaller. Behind you a man holds out a letter, and Cha will not take it.
- “My grandson has learned to read,” says Cha. “He reads out my pockets, at the window, to the yard.” # fact: yongoje-deterrence
“He reads well,” he adds.
The shutter goes up. “One page, one note, one copy for the Bureau,” says the clerk. “Five pages, four notes.” # hour: 09:00
* [One page, with the whole question on it. # id: counter-page.one # needs: money(1) # do: pay(1) # at: page]
    ~ pages = 1
    Everything is on it but the fish.
    -> name
* [Five pages: string, ice, sacks, the question, salt. # id: counter-page.five # needs: money(4) # do: pay(4) # at: tray]
    ~ pages = 5
    “Diligent,” says the clerk, and counts them twice.
    -> name
* [No page. Fold it into your coat. # id: counter-page.none # silence # at: coat]
    -> bench

= name
At the top is a line for the name of whoever is to answer.
* [Section Chief Mun. He signs these himself. # id: counter-name.mun # at: page]
    ~ to_mun = true
    The clerk reads the name twice.
* [The Bureau. Somebody will be there. # id: counter-name.bureau # at: tray]
    “They all write that,” says the clerk.
- Her clock says 9:41. The Bureau’s copy will say 10:41. Pyongyang is an hour ahead. # hour: 09:41
“You press it, or I press it,” she says. “It costs the same.”
* [Press it. # id: counter-key.press # do: trace(fax-copy, bureau) # at: tray]
    ~ window = PRESSED
    The key is worn down to one side.
    -> sent
* [Sit down, and let her press it. # id: counter-key.clerk # do: trace(fax-copy, bureau) # at: bench]
    ~ window = CLERK_PRESSED
    She does it with the end of the stamp.
    -> sent
* [Take it out again. # id: counter-key.take-out # do: trace(absence, bureau) # silence # at: coat]
    ~ pages = 0
    ~ window = TAKEN_OUT
    “The minute is paid for,” says the clerk. She writes it in her book, and behind it a dash. # set: off
    -> office

= sent
The page comes out below, looking no different. # sound: fax-handshake
{ pages == 5:
    The other four follow. # do: trace(fax-copy, bureau)
}
The strip with your minute on it is warm. By winter it will be blank. # set: off
-> office

= bench
“Next,” says the clerk. It is some way to the door, and the queue is looking at your hands.
* [Sit on the bench, like a man with business. # id: counter-bench.sit # do: trace(absence, bureau) # at: bench]
    ~ window = SAT_DOWN
    You sit for forty minutes. Thirty-five. # set: off
* [Walk out past all of them. # id: counter-bench.walk # do: trace(absence, bureau) # silence # at: coat]
    ~ window = WALKED_OUT
    Fourteen men make room. # set: off
* [Buy a stamp. # id: counter-bench.stamp # needs: money(1) # do: pay(1) # do: trace(absence, bureau) # at: tray]
    ~ window = BOUGHT_STAMP
    It is a good stamp, with a crane on it. You have no letter. # set: off
- -> office
