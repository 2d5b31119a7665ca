/** The budget consultation in English, by the keys of its texts; those of the last question are left for an official to translate. */
export function budgetInEnglish(year: number): Record<string, string> {
  return {
    title: `Participatory budget ${year}: what should we spend 400 million on?`,
    purpose: `The municipality has set aside 400 million pesos of ${year} for projects chosen by the people who live in Quilpué. We want to know which neighbourhoods need them most, which projects you would put first, and how much money you would give to each.`,
    promise:
      "The proposals with the most support will go to a vote. The municipal council will approve the spending according to the result and will publish, project by project, when it begins, what it costs and who is responsible for it.",
    background: `## Where the money comes from

It is one in every twenty pesos that the municipality invests in a year. The rest is already committed to projects under way.

## What can be asked for

- Projects in **streets, squares and community halls** that belong to the municipality.
- Projects that are finished **within ${year}**.
- Each may cost between **10 and 120 million** pesos.

## What cannot

Salaries, national roads and what is already under contract. If something that people ask for is up to another public body, we will pass it on and publish here what it answers.`,
    "section.s1.title": "Your neighbourhood",
    "section.s1.text":
      "So that we know where projects are needed. Nobody will see your answers with your name.",
    "section.s2.title": "The projects",
    "section.s2.text":
      "Here you decide. There are no right answers: there is not enough money for everything.",
    "section.s3.title": "To finish",
    "question.q1.title": "In which part of Quilpué do you spend the most time?",
    "question.q1.option.o1.label": "The centre",
    "question.q1.option.o2.label": "El Belloto",
    "question.q1.option.o3.label": "Marga Marga",
    "question.q1.option.o4.label": "Colliguay and the countryside",
    "question.q2.title": "Is there a public place near your home where you can sit in the shade?",
    "question.q2.help":
      "A square, a park, a bus stop with a seat. It counts if you can walk there in ten minutes.",
    "question.q3.title": "Where is such a place needed?",
    "question.q3.help": "Name the corner or the route, if you know it.",
    "question.q4.title": "How safe do you feel walking in your neighbourhood at night?",
    "question.q4.lowLabel": "Not at all",
    "question.q4.highLabel": "Very",
    "question.q5.title": "How would you share out the 400 million?",
    "question.q5.help":
      "Write how many millions you would give to each kind of project. You may leave some at zero.",
    "question.q5.option.o1.label": "Squares and parks",
    "question.q5.option.o1.description": "Trees, seats, playgrounds, toilets.",
    "question.q5.option.o2.label": "Pavements and crossings",
    "question.q5.option.o2.description": "Dropped kerbs, lights, broken stretches.",
    "question.q5.option.o3.label": "Lighting",
    "question.q5.option.o3.description": "New posts and replacements.",
    "question.q5.option.o4.label": "Community halls",
    "question.q5.option.o4.description": "Roofs, kitchens, wheelchair access.",
    "question.q5.option.o5.label": "Cycle lanes",
    "question.q5.option.o5.description": "Stretches that connect the existing lanes.",
    "question.q5.unit": "million pesos",
    "question.q6.title": "What should weigh most when a project is chosen?",
    "question.q6.help": "Put 1 beside what matters most. Three are enough.",
    "question.q6.option.o1.label": "That it serves more people",
    "question.q6.option.o2.label": "That it first reaches those who have the least",
    "question.q6.option.o3.label": "That it is finished soon",
    "question.q6.option.o4.label": "That it costs little to maintain",
    "question.q6.option.o5.label": "That it takes care of water and trees",
    "question.q7.title": "How are these things in your neighbourhood today?",
    "question.q7.row.r1.label": "The pavements",
    "question.q7.row.r2.label": "The street lighting",
    "question.q7.row.r3.label": "The squares",
    "question.q7.row.r4.label": "The community hall",
    "question.q7.column.c1.label": "Bad",
    "question.q7.column.c2.label": "Fair",
    "question.q7.column.c3.label": "Good",
    "question.q7.column.c4.label": "There is none",
    "question.q8.title": "What could you help with?",
    "question.q8.help": "Choose up to three.",
    "question.q8.option.o1.label": "Watering and looking after trees",
    "question.q8.option.o2.label": "Checking how a project is going",
    "question.q8.option.o3.label": "Lending tools or a place",
    "question.q8.option.o4.label": "Telling people who do not use the internet",
    "question.q9.title": "If you could choose a single spot for a project, where would it be?",
    "question.q9.help":
      "Your phone’s map shows the coordinates: hold your finger on the place. If you do not have them, go on without answering.",
    "question.q10.title": "How many people live in your home?",
    "question.q10.help": "It helps us to know how many people a project would reach.",
    "question.q10.unit": "people",
    "question.q11.title": "On which day in January could you come to a meeting about the projects?",
    "question.q12.title": "If you have a photo or a plan of the place, send it",
    "question.q12.help":
      "Only the municipality will see it. Make sure that it shows no faces or number plates.",
  };
}
