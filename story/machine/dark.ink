// The power cut: thirty minutes of battery, and a song that nobody has heard.
=== dark
The lamp goes, and the house opposite. # light: dark # do: lights(out) # sound: power-cut # standing: composite # fact: power-outages-no-night
{
- guest && cut == CUT_EARLY:
    The man in the film is still in bed, and lit. The battery has thirty minutes. # fact: pcs-on-batteries
- guest:
    The two in the film are on a platform by now, and stay lit. The battery has thirty minutes. # fact: pcs-on-batteries
- cut == CUT_EARLY:
    You have not opened the chapter yet. Yours runs on: a battery, thirty minutes, the only lit thing in the yard. # fact: pcs-on-batteries
- else:
    The word you were typing stays lit. Your machine has a battery, and thirty minutes. Anyone in the yard can see them. # fact: pcs-on-batteries
}
{ guest:
    Under the net somebody has begun to sing. Sol-mi looks at you. You do not know it: a ferry, a man with one oar.
- else:
    Under the net somebody has begun to sing. In twenty years you have never heard it: a ferry, a man with one oar.
}
It is an old voice, with the noise still on.
* { guest } [Let the film run, without its sound. # id: dark-battery.film # at: disc]
    ~ battery = FILM
    Sol-mi reads lips. You watch her blue face, and listen behind you.
* [Record her. It takes half an hour. # id: dark-battery.voice # needs: time(1) # do: time(1) # do: trace(possession, room) # at: screen]
    ~ battery = VOICE
    A green line climbs and falls. You look at the battery and not at her. # fact: clean-pc-content
* [Shut it. Let it be dark. # id: dark-battery.shut # at: cloth]
    In the dark the voice is nobody’s age.
* { not guest } [Move your lips, and learn it. # id: dark-battery.lips]
    ~ battery = LIPS
    You have a bad ear. You get as far as the oar.
- -> first_question

=== first_question
She stops after the second verse. “He is late,” she says. # set: off # standing: invented
Nobody could tell you which rule it breaks. Nobody could tell you that it breaks none.
* [“Who taught you that?” # id: dark-first.taught]
    “Warm,” says Grandmother.
    ~ pending = TAUGHT
* [“Is there a third verse?” # id: dark-first.third]
    “Warm,” says Grandmother.
    ~ pending = THIRD
* [Ask nothing. # id: dark-first.nothing # silence]
    The net moves with her breath, in and out.
- -> second_question

=== second_question
{ pending:
- WARM:
    You can hear the whole building not doing anything. # standing: invented
- else:
    That was for eight o’clock. Yours is still on its way. # standing: invented
}
* [“Do you want water?” # id: dark-second.water]
    -> answer ->
    ~ pending = WATER
* { pending == WARM } [“Who is late?” # id: dark-second.who]
    -> answer ->
    ~ pending = TAUGHT
* [“Once more.” # id: dark-second.again # needs: time(1) # do: time(1)]
    ~ twice = true
    She sings it through, and makes the same mistake at the oar.
* [Wait. # id: dark-second.wait]
    A minute goes by that nobody counts.
- -> parting

=== answer
{ pending:
- TAUGHT:
    “My brother,” says Grandmother. “He had the better voice.” # standing: invented
    ~ said = BROTHER
    In every form that you have filled in, she is an only child. # fact: songbun-criteria
- THIRD:
    “He took it with him,” says Grandmother. “Down the road. I was fourteen.” # standing: invented
    ~ said = TOOK_IT
- WATER:
    “No,” says Grandmother. “One only has to get up.” # standing: invented
- else:
    “Warm,” says Grandmother. # standing: invented
}
->->
