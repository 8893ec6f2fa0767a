// Half an episode, with the sound as one dares.
=== film
Sol-mi’s shoes stand beside yours, inside the door. The disc goes in. # set: tail # who: grandmother, solmi # do: put(disc, in-use) # do: time(1) # standing: composite # fact: southern-films-illegal
The folder is named as your father counts: thirty-eight and a half. Sol-mi laughs at that, too loudly.
In the South it rains. A man in bed puts out his hand for an umbrella.
* [Turn the sound off. # id: film-sound.off # silence # at: screen]
    Nobody has knocked. The woman says something short. Her lips give you two words. # fact: panoptic-visibility
* [Leave the sound on. # id: film-sound.leave # at: screen]
    ~ line_heard = true
    “So it leaks here too,” says the woman. That is the whole joke. Sol-mi bites the lid of the pot.
* [Laugh with her, both of you. # id: film-sound.laugh # at: disc]
    As at one desk. What the woman says, neither of you hears. # fact: sharing-builds-trust
- -> dark
