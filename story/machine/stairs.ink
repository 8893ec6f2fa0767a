// Eight in the evening, her own stairs: a joke that stops, and a pot.
=== stairs
Eight o’clock: everybody is coming home. # place: stairwell # sound: concrete-stair # light: dusk # hour: 20:00 # standing: composite # fact: day-home-8pm-bed-10pm
On the third landing they have come to the umbrella. “So he opens it, in bed, and she says –” # fact: reply-1997-stragglers
They see you. “x is positive,” says the boy from the fifth floor. # do: put(disc, kept) # fact: film-talk-hidden
The last episode. Yours has lain in the biscuit tin since Sunday.
* [Laugh, as if you had. # id: stairs-joke.laugh]
    ~ joke = JOKE_LAUGHED
    “At algebra?” he asks.
* [“And what does she say?” # id: stairs-joke.ask]
    ~ joke = JOKE_ASKED
    “Who?” he asks. There is no girl in algebra.
* [Go up past them. # id: stairs-joke.pass # silence]
    The laugh comes when you are one floor up.
- -> pot

=== pot
“Two bowls, no egg!” That is you. Jo Sol-mi serves noodles and names people by their order. # who: solmi # standing: invented
{ kum_song:
- TUNE_HUMMED:
    “Cold noodles, much mustard was in. He says somebody has a very fine ear.” # recalls: room-tune.hum
- TUNE_ASKED:
    “Cold noodles, much mustard was in. He asked me, was it a march.” # recalls: room-tune.ask
- SCREEN_LEFT:
    “Cold noodles, much mustard was in. He says you have very regular noise.” # recalls: room-screen.noise
- SCREEN_OFF:
    “Cold noodles, much mustard was in. He says you are quick.” # recalls: room-screen.close
- SCREEN_ASKED:
    “Cold noodles, much mustard was in. He asked whether I was an example.” # recalls: room-screen.short
- else:
    “Cold noodles, much mustard was in. He hummed half a song, for a whole bowl.” # recalls: room-tune.go
}
She has broth for Grandmother. Six years you shared a desk. Her grades were better; the university took you. # fact: songbun-decides-life
“I have seen fifteen,” she tells the pot.
* [“Come up. It is in the tin.” # id: stairs-pot.come]
    ~ guest = true
    She laughs so that a door opens. She is afraid, then.
* [“After my thesis. First, the chapter. Second –” # id: stairs-pot.later]
    “There is never a third,” says Sol-mi, and gives you the pot.
* [Take the pot, and thank her. # id: stairs-pot.thank # silence]
    “I want it back before bed,” says Sol-mi. She means the pot.
- -> home
