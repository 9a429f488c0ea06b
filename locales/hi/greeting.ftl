greeting = { $formality ->
    [formal] { $honorific ->
        [own] नमस्कार, { $name }!
       *[none] नमस्कार, { $name } जी!
    }
   *[casual] नमस्ते, { $name }!
}

greeting-nameless = { $formality ->
    [formal] नमस्कार!
   *[casual] नमस्ते!
}

greeting-timed = { $formality ->
    [formal] { $honorific ->
        [own] { $period ->
            [morning] सुप्रभात, { $name }!
            [evening] शुभ संध्या, { $name }!
           *[day] नमस्कार, { $name }!
        }
       *[none] { $period ->
            [morning] सुप्रभात, { $name } जी!
            [evening] शुभ संध्या, { $name } जी!
           *[day] नमस्कार, { $name } जी!
        }
    }
   *[casual] { $period ->
        [morning] सुप्रभात, { $name }!
        [evening] शुभ संध्या, { $name }!
       *[day] नमस्ते, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] सुप्रभात!
    [evening] शुभ संध्या!
   *[day] { $formality ->
        [formal] नमस्कार!
       *[casual] नमस्ते!
    }
}

# No attached जी: शिवाजी, बालाजी are names. No भाई, बाबू: they are also names. No पंडित: it takes जी.
honorifics =
    … जी, … साहब, … साहिब, … साहेब, … साहिबा, … सर, … मैडम, … मैम, … महोदय, … महोदया,
    श्री …, श्रीमान …, श्रीमान् …, श्रीमती …, श्रीमति …, सुश्री …, कुमारी …, मिस्टर …, मि. …, मिसेज़ …, मिसेज …, मिस …, जनाब …,
    डॉ. …, डॉ.…, डॉ …, डा. …, डॉक्टर …, प्रो. …, प्रो.…, प्रोफ़ेसर …, प्रोफेसर …

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = हिन्दी
language-name-english = Hindi
