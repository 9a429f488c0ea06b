greeting = { $formality ->
    [formal] { $honorific ->
        [own] Namaskar, { $name }!
       *[none] Namaskar, { $name } ji!
    }
   *[casual] Namaste, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Namaskar!
   *[casual] Namaste!
}

greeting-timed = { $formality ->
    [formal] { $honorific ->
        [own] { $period ->
            [morning] Suprabhat, { $name }!
            [evening] Shubh sandhya, { $name }!
           *[day] Namaskar, { $name }!
        }
       *[none] { $period ->
            [morning] Suprabhat, { $name } ji!
            [evening] Shubh sandhya, { $name } ji!
           *[day] Namaskar, { $name } ji!
        }
    }
   *[casual] { $period ->
        [morning] Suprabhat, { $name }!
        [evening] Shubh sandhya, { $name }!
       *[day] Namaste, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Suprabhat!
    [evening] Shubh sandhya!
   *[day] { $formality ->
        [formal] Namaskar!
       *[casual] Namaste!
    }
}

# No attached ji: Shivaji and Min-ji are names. No Sri, Shree, Sushri, bhai, babu: they are also names.
honorifics =
    … ji, … sahab, … saheb, … sahib, … sahiba, … saab, … mahoday, … mahodaya,
    … sir, … madam, … ma'am, … ma’am, … maam, … mam, Shri …, Sh. …, Shriman …, Shrimati …, Smt …, Smt. …,
    Mr …, Mr. …, Mr.…, Mrs …, Mrs. …, Mrs.…, Ms …, Ms. …, Ms.…, Miss …, Janab …,
    Dr …, Dr. …, Dr.…, Prof …, Prof. …, Professor …

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = Hindi (Latin)
language-name-english = Hindi (Latin)
