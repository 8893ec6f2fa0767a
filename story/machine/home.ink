// Home: two hours, a machine on no list, and the same file again.
=== home
Two hours until bed. Mother has night duty. # place: unha-room # sound: quiet-flat # light: lamp # hour: 20:10 # standing: composite # fact: day-home-8pm-bed-10pm
{ guest:
    Grandmother lies at the warm end of the floor, under a mosquito net, in October. “Air in, visitors out,” she says, and makes room for Sol-mi. # who: grandmother, solmi # fact: mosquito-net-name # recalls: stairs-pot.come
- else:
    Grandmother lies at the warm end of the floor, under a mosquito net, in October. “Air in, visitors out,” she says. # who: grandmother # fact: mosquito-net-name
}
“Are you warm?” you ask. “Tuesday,” she says. She answers the question before last. # do: computer(clean)
{ guest:
    Your own computer stands under a cloth: Chinese parts, second-hand, on no list. “Good evening,” Sol-mi tells it. # set: tail # fact: market-pcs-second-hand # fact: market-pcs-off-record
- else:
    By the window, under a cloth, stands your own computer: Chinese parts, second-hand, on no list. # set: tail # fact: market-pcs-second-hand # fact: market-pcs-off-record
}
* [Lift the cloth, and put Sin’s stick in. # id: home-first.stick # at: cloth]
    The allowed kind looks over your shoulder. This kind is not allowed. # fact: pscore-device-dilemma
* [Eat first, with Grandmother. It takes half an hour. # id: home-first.broth # do: time(1)]
    She eats as slowly as broth allows.
- -> tail

=== tail
{ tags > 0:
    Twelve marks. The twelfth is this afternoon’s. # do: put(computer, in-use) # do: put(stick, in-use) # do: time(1) # standing: inferred # recalls: row-stick.read
- else:
    Eleven marks, as on his screen. # do: put(computer, in-use) # do: put(stick, in-use) # do: time(1) # standing: inferred # recalls: row-stick.pocket
}
You save it, shut it, open it. The row has not grown. This machine does not sign. # do: work(own) # fact: red-star-only-where-present
{
- guest && row == ASKED_GAP:
    “Is that who has read it?” asks Sol-mi. You know one name, and do not say it. # recalls: row-ask.gap
- guest:
    “Is that who has read it?” asks Sol-mi. “First, they are machines. Second –”
- row == ASKED_GAP:
    After the sixth you now read a name. # recalls: row-ask.gap
- row == ASKED_FILE:
    See above, he said. Above it there is nobody. # recalls: row-ask.file
- else:
    He will not ask you, either. # recalls: row-ask.nothing
}
The stick remembers, too: one of theirs can ask where it has been. Would it name this room? Nobody has said. # fact: red-star-usb-history
* [Save it again, for the pleasure of it. # id: tail-row.save # at: screen]
    The row stays as it is. Nothing else today has left you out so kindly.
* [Copy the row out, in your best hand. # id: tail-row.copy # do: put(list, kept) # at: printer]
    Now there is a list of people who kept quiet, beautifully spaced.
* [Leave the row, and read the paper. # id: tail-row.read # at: stick]
    “One must have the noise before one can remove it,” says page four.
- { guest:
    -> film
}
-> message

=== message
Your hand-phone shakes: Sol-mi, her twelfth message of the month’s twenty. # set: off # standing: composite # fact: plan-allowance
“No egg?” She never rings. A call is heard, people say. # fact: every-call-believed-heard
* [“Come,” you write. # id: message-answer.come]
    ~ guest = true
    She knocks before you have put it down.
    -> film
* [“Tomorrow,” you write. # id: message-answer.tomorrow]
    “No egg.” That makes thirteen.
    -> dark
* [Lay it face down. # id: message-answer.nothing # silence]
    It does not shake again. She has eight left until the first.
    -> dark
