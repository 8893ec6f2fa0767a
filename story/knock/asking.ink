// The first asking: whose is it? A boy, a neighbour, a mother, an envelope, a word.
=== asking
{ household:
- CORE:
    “In a house like this it costs a talk,” he says. “A short one.” # set: off # standing: invented # fact: lesser-crime-demotion # fact: songbun-elite-privileges
- WAVERING:
    “In a house like this it costs the stall,” he says. He means the licence. # set: off # standing: invented # fact: lesser-crime-demotion # fact: middle-class-limits
- else:
    “In a house like this,” he says, “I am not asked.” He moves the torch off your faces. # set: off # standing: invented # fact: ap-severe-price
}
He writes down who was in the room: three. # fact: yongoje-definition
{ sentence:
- NO_SENTENCE:
    “Whose is it?” asks Ryang. “First the paper,” says Kwang-il. “It says sixteen. Then you see only the hand.” # fact: pscore-cd-owner-asked
- IN_THE_COAT:
    “Whose is it?” asks Ryang. “It was in the coat when we bought it,” says Kwang-il. He has never in his life used so few words. # recalls: hands-act.brother # recalls: hands-ear.coat # fact: pscore-cd-owner-asked
- SAY_MINE:
    “Whose is it?” asks Ryang. “It is mine,” says Kwang-il, word for word. # recalls: hands-act.brother # recalls: hands-ear.mine # fact: pscore-cd-owner-asked
- else:
    “Whose is it?” asks Ryang. “I was asleep,” says Kwang-il, upright, with salt on his chin. # recalls: hands-act.brother # recalls: hands-ear.asleep # fact: pscore-cd-owner-asked
}
{
- sentence == SAY_MINE:
    Ryang looks at him, and then, for longer, at you.
- sentence == NO_SENTENCE && sleeve == CARRIED:
    “What paper?” asks Ryang. Kwang-il shuts his mouth.
}
{ door_open:
    -> pot
}
-> whose

= pot
Mrs Tak sets the pot down on your side of the sill. “I saw nothing,” she says, “but what you are looking for is mine.” # who: ryang, tak
* [Say nothing. Let it stand. # id: asking-pot.stand # silence # do: name(tak)]
    -> claim
* [“She is being kind. It is not hers.” # id: asking-pot.contradict]
    “You know whose it is not,” says Ryang. Mrs Tak takes the pot up again, slowly. # who: ryang, yongsuk, kwangil
    -> whose

= claim
“What happens in it?” he asks her.
{
- sound == SOUND_LOUD:
    “It snows,” says Mrs Tak. “He comes back on foot, and she lets him stand. One can follow it very well from my side.” # recalls: evening-sound.loud
- sound == SOUND_OFF:
    “A boy speaks,” says Mrs Tak. “In two voices.” He looks at Kwang-il, who has stopped chewing, and then at you. # recalls: evening-sound.off
- else:
    “There are people,” says Mrs Tak. “And they talk.” He goes on looking at her, and then he looks at you.
}
“You would sign as the witness,” he says to you, and turns the notebook round. # who: ryang, yongsuk, kwangil, tak
* [Sign. # id: asking-witness.sign]
    It is your best hand. # fact: turned-in-by-friends
    -> claimed
* [“It is mine. She is only brave.” # id: asking-witness.mine # do: name(self)]
    ~ mine_how = FOR_TAK
    “So it is yours,” says Ryang. He strikes out one name with a ruler.
    -> seen
* [Look at Mother. # id: asking-witness.mother # do: name(nobody)]
    “The pot is ours,” says Mother, and gives Mrs Tak a look that ends it. “And the officer has not eaten.”
    -> bowl

= whose
{ household == HOSTILE:
    “Jo Sol-mi,” he says. “Whose?” # who: ryang, yongsuk, kwangil
- else:
    “And you?” he asks. “Whose is it?” # who: ryang, yongsuk, kwangil
}
{ money > 0:
    The stall’s envelope is in Mother’s apron: {money} notes of ten dollars.
- else:
    The stall’s envelope is in Mother’s apron. In it is a slip: all that is still missing.
}
* [“Mine.” # id: asking-whose.mine # do: name(self)]
    ~ mine_how = AT_ONCE
    It is the shortest answer and the only one that needs no spelling.
    -> seen
* [“Somebody lent it to me.” # id: asking-whose.lent]
    “Somebody,” he says, and holds the pencil where a name would begin.
    -> who
* { sentence == IN_THE_COAT } [“It was in the coat when we bought it.” # id: asking-whose.coat # do: name(nobody)]
    ~ same_words = true
    -> ditto
* { not door_open } [Lay the envelope beside a bowl. # id: asking-whose.pay # needs: bribe(ryang, room)]
    -> envelope
* { door_open } [Lay the envelope down, before Mrs Tak’s eyes. # id: asking-whose.pay-seen # needs: bribe(ryang, landing)]
    -> envelope
* [Look at Mother. # id: asking-whose.mother]
    “The officer has not eaten,” says Mother.
    -> bowl

= ditto
Under your brother’s sentence he makes two small strokes: the same. # do: charge(political)
“One person can find a thing,” he says. “Two people with one sentence have met about it. Meetings are not my office.” # fact: political-crime-handover # fact: political-crime-definition
He keeps his eyes on the pencil. “I have not turned the page yet. Whose is it?”
-> again

= envelope
{ watched == HER_HANDS:
    You put it where her hand opened. # recalls: search-watch.hers
- else:
    It makes less noise than paper should.
}
* [“For the stairs,” you say. # id: asking-envelope.stairs]
    “They are bad,” he agrees.
    -> offered
* [“For your mother,” you say. # id: asking-envelope.mother]
    For a moment he is somebody’s son.
    -> offered
* [Nothing. Fill the bowl. # id: asking-envelope.fill]
    The spoon is the only thing that speaks.
    -> offered

= offered
{ door_open:
    The pencil stops. # do: bribe(ryang, landing) # fact: bribe-elite # fact: elite-bribe-easier
- else:
    The pencil stops. # do: bribe(ryang, room) # fact: bribe-elite # fact: elite-bribe-easier
}
{ bribe:
- TAKEN:
    He counts it without looking. “It does not go away,” he says. “It goes slowly. I am a slow writer until the first of the month.” # fact: pscore-unable-to-bribe
    -> paid
- REFUSED:
    He slides it back with one finger. “I take,” he says. “I will not tell you that I do not. This week they count us, too.”
- else:
    He takes it, turns to a clean page and writes: received, the sum, from whom. “This month each of us has to bring in one of these,” he says. “I had hoped for somebody else.”
}
“Whose is it?” he asks. He sounds sorry about the question.
-> again

= again
* [“Mine.” # id: asking-again.mine # do: name(self)]
    ~ mine_how = SECOND_TIME
    “Yours,” says Ryang.
    -> seen
* [“Somebody lent it to me.” # id: asking-again.lent]
    “Somebody,” he says, and waits.
    -> who
* [Look at Mother. # id: asking-again.mother]
    “The officer has not eaten,” says Mother.
    -> bowl

= bowl
She fills a bowl from the bottom of the pot, where the meat is.
* [Carry it to him, with both hands. # id: asking-bowl.carry]
    He has to put down the pencil to take it.
* [Let her carry it. # id: asking-bowl.mother]
    She holds it over the notebook until he closes it.
- “The first is a Monday,” says Mother. “So it is,” says Ryang, and eats.
{ watched == HER_HANDS:
    On the spoon is the hand that opened. They meet once a month, and neither has a face for it. # recalls: search-watch.hers
- else:
    There is an egg in it. You have never seen her give away an egg.
}
-> paid

= who
The pencil touches the paper. “Who?”
* [“Two bowls, no egg.” # id: asking-who.order]
    He has written “two” before he stops. “That is a meal,” he says, and waits for the rest of it.
    -> spell
* [“I meant me.” # id: asking-who.me # do: name(self)]
    ~ mine_how = FOR_SOMEBODY
    “You meant you,” he says, and writes that, with the first part.
    -> seen

= spell
The space in the form is four characters wide.
* [“Ri Un-ha.” # id: asking-spell.unha # do: name(unha)]
    He writes it down, spells it back, thanks you. Four seconds.
    -> unha
* [“Mine. Write mine.” # id: asking-spell.mine # do: name(self)]
    ~ mine_how = FOR_A_NAME
    He looks at the space for a while, and then writes your name into it. One place stays empty.
    -> seen

= unha
{ sleeve == FOUND || sentence == NO_SENTENCE:
    “So that is her sixteen,” he says. “A sixteen has fifteen before it. Somebody lends in order. That is a library, and a library goes up.” # do: charge(political) # fact: film-talk-hidden # fact: political-crime-handover
    “Father, mother, grandmother,” he says, in the tone of a form. “And whoever sat beside her.” # fact: ssd-family-included
- else:
    “One girl, one disc,” he says. “That could still stay in my drawer.” # fact: mps-ssd-roles
}
-> seen

= seen
“And how many have you seen?”
* [“This one. Not to the end.” # id: asking-seen.one]
    “They all say this one,” says Ryang. He writes a 1 that could become anything.
* [“Fifteen.” # id: asking-seen.fifteen]
    -> fifteen
* [“How does it end?” # id: asking-seen.end]
    He opens his mouth, and looks at your mother. “I only list them,” he says. “The ninth is well made.”
- -> gone

= fifteen
{
- gravity >= POLITICAL:
    He takes a second sheet, of another colour. “Fifteen evenings, and people in each: who teaches you, who sells to you, who lives across. I need more lines.” # do: charge(grave) # fact: yongoje-extended
- gravity == SERIOUS:
    “Fifteen is a habit,” he says. “One is found. Fifteen are arranged.” He turns to the page that is sent up. # do: charge(political) # fact: political-crime-handover
- else:
    “Fifteen,” he says, and looks at the warm player. “Then there is a sixteenth.” He makes the line heavier. # do: charge(serious) # fact: mps-detain-on-suspicion
}
-> gone

= gone
{ named == NAMED_UNHA:
    -> named_her
}
-> mine

= claimed
-> named_tak

= paid
-> table
