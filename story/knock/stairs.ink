// Down the stairs, or not tonight: the three ends of the short cut, on the landing or at the table.
=== mine
{ household:
- CORE:
    “It will take an hour,” says Ryang. “You will be walked back.” # place: landing # sound: concrete-stair # light: lamp # hour: 21:20 # who: ryang, yongsuk, tak # standing: invented # fact: songbun-elite-privileges
- WAVERING:
    “It will take the night,” says Ryang. “Sometimes there is a lawyer. Mostly nobody is free.” # place: landing # sound: concrete-stair # light: dark # hour: 21:50 # who: ryang, yongsuk, tak # standing: invented # fact: mps-detain-on-suspicion # fact: lawyer-19-percent
- else:
    “Bring what you can carry,” says Ryang. One of his men glues a strip of paper over your lock. # place: landing # sound: concrete-stair # light: dark # hour: 22:10 # who: ryang, yongsuk, tak # standing: invented # fact: mps-detain-on-suspicion # fact: detention-feared # gentle: “Bring warm things,” says Ryang. One of his men glues a strip of paper over your lock.
}
{ mine_how:
- AT_ONCE:
    Beside “mine” he has written: at once. # recalls: asking-whose.mine
- SECOND_TIME:
    Beside “mine” he has written: at the second asking. # recalls: asking-again.mine
- FOR_SOMEBODY:
    On his page “somebody” is struck out, and you stand above it. # recalls: asking-who.me
- FOR_A_NAME:
    Before your name on his page there is still a “two”. # recalls: asking-spell.mine
- else:
    Mrs Tak is holding the pot the wrong way up. # recalls: asking-witness.mine
}
-> things ->
{ told:
- TOLD_NOTE:
    “She bought it,” says Mother, to the wall. “For a note. She was robbed.” # recalls: evening-cost.note
- TOLD_BOWL:
    Mother’s lips are folded over an order. She will not call it. # recalls: evening-cost.bowl
- else:
    “Lined,” says Mother, of the coat on the nail, as if that were news. # recalls: evening-cost.coat
}
* [“Eat, Kwang-il. It is getting cold.” # id: mine-last.eat]
    “You see her from behind,” says Kwang-il. He does not say the rest.
* { disc == CARRIED } [Give Ryang the disc. It is yours, after all. # id: mine-last.disc # do: charge(serious)]
    He holds it away from himself, like something that might drip.
* [Take Mother’s coat instead of your own. # id: mine-last.coat]
    “That cost four winters,” says Mother, and lets go of it.
- Ryang holds the coat for you, politely. # ending: knock.ok-mine
-> END

=== things
{
- disc == CARRIED && sleeve == CARRIED:
    The disc has grown cold on you. The paper has not grown quiet. # recalls: hands-act.disc # recalls: hands-act.sleeve # standing: invented
- disc == CARRIED:
    In his bag is a paper that says 16. What belongs in it is on you. # recalls: hands-act.disc # standing: invented
- sleeve == CARRIED:
    The disc is in his bag. Its paper is on you, and speaks when you breathe. # recalls: hands-act.sleeve # standing: invented
- else:
    In his bag, in a bag of its own, is the sixteenth of sixteen. # standing: invented
}
->->

=== named_her
{ household:
- CORE:
    “You will stay at home,” says Ryang. “You are not needed for this now.” # place: landing # sound: concrete-stair # light: lamp # hour: 21:20 # who: ryang, tak # standing: invented # fact: songbun-elite-privileges
- WAVERING:
    “You will come down at eight,” says Ryang, “and say it again, to somebody who writes faster.” # place: landing # sound: concrete-stair # light: dark # hour: 21:50 # who: ryang, tak # standing: invented # fact: middle-class-limits
- else:
    “You will come down now,” says Ryang, “so that nobody can say you warned her.” # place: landing # sound: concrete-stair # light: dark # hour: 22:10 # who: ryang, tak # standing: invented # fact: mps-detain-on-suspicion
}
-> page ->
{ gravity >= POLITICAL:
    He carries her sheet apart from the others. “That house has a good background. It will want a better office than mine.” # recalls: asking-spell.unha # fact: mps-ssd-roles # fact: ssd-aim
- else:
    “I shall go there first,” he says. “It is on my way.” # recalls: asking-spell.unha
}
“Un as in silver?” he asks.
* [“Yes.” # id: name-last.yes]
    It stood beside yours, on every exercise book, for six years.
* [“I never saw it written.” # id: name-last.never]
    “Six years at one desk,” says Ryang. “The school keeps a list of desks.”
* [Look at his boots. # id: name-last.boots # silence]
    He writes silver. There is not much else it could be.
- He has one name more than when he came up. He is sorry about the stairs. # ending: knock.ok-name
-> END

=== named_tak
{ stay:
- 1:
    “Then you will want your coat, Tak Sun-ok,” says Ryang. # place: landing # sound: concrete-stair # light: lamp # hour: 21:20 # who: ryang, tak # standing: invented # fact: mps-detain-on-suspicion
- else:
    “Then you will want your coat, Tak Sun-ok,” says Ryang, by torch. # place: landing # sound: concrete-stair # light: dark # hour: 21:50 # who: ryang, tak # standing: invented # fact: mps-detain-on-suspicion
}
He writes it down, spells it back, thanks her. She corrects one letter. # recalls: asking-pot.stand
-> page ->
She is wearing both her coats already. They were lying by her door.
* [“Your pot,” you say. # id: tak-last.pot]
    “Keep it warm,” says Mrs Tak.
* [“Why?” you say, without a sound. # id: tak-last.why]
    “They were coming to me,” she says. “They took the wrong door.” # fact: registrations-from-poor-families
* [Light her down. # id: tak-last.light]
    She counts the steps, as if they were shoes.
- Your name is on it too, under hers, in your best hand. # ending: knock.ok-name
-> END

=== table
{
- bribe == TAKEN && stay == 1:
    On the landing he says “slowly” again, so that you can say he said it. # place: landing # sound: concrete-stair # light: lamp # hour: 21:20 # who: ryang, tak # standing: invented
- bribe == TAKEN:
    On the landing he feels for the first step. “Slowly,” he says again, so that you can say he said it. # place: landing # sound: concrete-stair # light: dark # hour: 21:50 # who: ryang, tak # standing: invented
- household == CORE:
    “It need not be more, on the first,” says Ryang on the landing, doing up his collar. # place: landing # sound: concrete-stair # light: lamp # hour: 21:20 # who: ryang, tak # standing: invented # fact: elite-bribe-easier
- household == WAVERING:
    “A little more, on the first,” says Ryang on the landing, feeling for the step. # place: landing # sound: concrete-stair # light: dark # hour: 21:50 # who: ryang, tak # standing: invented # fact: bribe-elite
- else:
    “Twice, on the first,” says Ryang on the landing. His men carry their bowls out with them, eating. # place: landing # sound: concrete-stair # light: dark # hour: 22:10 # who: ryang, tak # standing: invented # fact: middle-class-limits
}
-> page ->
{
- bribe == TAKEN && door_open:
    “I saw nothing,” says Mrs Tak, “but,” and shows you on her fingers how many. # recalls: asking-whose.pay-seen
- door_open && named == NAMED_NOBODY && not same_words:
    “I said nothing,” says Mrs Tak. She still has no pot in her hands. # recalls: asking-witness.mother
- door_open:
    “I saw nothing,” says Mrs Tak. She has her pot under her arm. # recalls: search-door.open
- else:
    Mrs Tak’s door closes so softly that you hear the hinge. # recalls: search-door.shut
}
* [Hold the light until he is down. # id: table-landing.light]
    “Thank you,” he says, once on every floor.
* [“Which door is next?” # id: table-landing.next]
    “It is late,” says Ryang. No other door on the stair has been knocked at.
* [Look at Mrs Tak. # id: table-landing.tak]
    She is looking past you, at the floor inside. “All there,” she says. She means your shoes.
- -> alone

= alone
{ stay:
- 1:
    The door closes. The rice is cold. # place: jo-room # sound: winter-room # light: lamp # hour: 21:25 # who: kwangil, yongsuk
- else:
    The door closes. The rice is cold. # place: jo-room # sound: winter-room # light: dark # hour: 22:15 # who: kwangil, yongsuk
}
* { disc == CARRIED } [The disc. Eleven minutes of it are left. # id: table-last.disc]
    { stay:
    - 1:
        You press the key. He comes in out of the snow, opens his mouth, and the power goes.
    - else:
        You press the key. Nothing turns. The power is still somewhere else.
    }
* [Ask Mother how long she has known him. # id: table-last.known]
    “Since the stall,” she says. “Twelve times a year. Now you know what a first is.”
* [Ask Kwang-il how it ends. # id: table-last.end]
    “You see only the hand,” says Kwang-il. “I would stop there.”
- “That,” says Mother, “was two cabbages of talk.”
{
- bribe == REPORTED:
    She turns the envelope over. Somewhere it is written down how full it was. # ending: knock.ok-table
    -> END
- bribe == TAKEN && money == 0:
    She turns the empty envelope over. # ending: knock.ok-table
    -> END
- bribe == TAKEN:
    She turns the envelope over. “Left: {money},” she says, and looks in again. # ending: knock.ok-table
    -> END
- else:
    She lays the envelope beside your bowl. It need not be empty to be spent. # ending: knock.ok-table
    -> END
}

=== page
{
- same_words:
    On his page stand one sentence and two strokes. # recalls: asking-whose.coat # standing: invented
- sentence == SAY_MINE:
    On his page a boy has said “mine”. Behind it is a question mark. # recalls: hands-act.brother # recalls: hands-ear.mine # standing: invented
- sentence == ASLEEP:
    On his page a boy was asleep. He has underlined “asleep”. # recalls: hands-act.brother # recalls: hands-ear.asleep # standing: invented
- sentence == IN_THE_COAT:
    On his page a boy found it in a coat. He has asked which coat, too. # recalls: hands-act.brother # recalls: hands-ear.coat # standing: invented
- opened:
    On his page stands: opened at once. # recalls: hands-act.door # standing: invented
- watched == THE_BOY:
    Behind you Kwang-il frames a pair of boots, and lowers his hands. # recalls: search-watch.boy # standing: invented
- watched == HER_HANDS:
    In the room Mother is washing one hand, the right one. # recalls: search-watch.hers # standing: invented
- else:
    He puts the notebook away as he did the lid: exactly where it was. # recalls: search-watch.his # standing: invented
}
->->
