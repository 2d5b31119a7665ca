import type { Words } from "#app/domain/design/templates/words.ts";

const opinions = ["Agree, as it stands", "Agree, with changes", "Disagree", "No opinion"];

export default {
  debate: {
    name: "Debate questions",
    summary: "Four open questions to think through a big subject together, and proposals to vote on.",
    title: "Where should our municipality be heading?",
    purpose:
      "We want to set the priorities for the next four years. Nothing is settled yet: the plan will be written after we have read what you write.",
    promise:
      "We will read every response. We will publish a summary and say, theme by theme, what we will do, what we will not do, and why.",
    questions: [
      {
        title: "What are the main challenges of the coming years?",
        help: "Think of what would change your daily life, or your family’s, the most.",
      },
      {
        title: "What stands in the way?",
        help: "Tell us something you have seen or lived through. One example helps more than a general idea.",
      },
      {
        title: "Where should we begin, and with which steps?",
        help: "Say what you would do first and what to be careful about on the way.",
      },
      {
        title: "What can each part of the community contribute?",
        help: "The authority, organisations, businesses, people: say what each of them should do.",
      },
    ],
  },
  survey: {
    name: "Survey",
    summary: "Short questions about how a service is used and what people think of it.",
    title: "How good are the municipality’s services?",
    purpose:
      "We want to know which services are used, how people rate them and what to improve first. The responses will decide next year’s improvement plan.",
    promise:
      "We will publish the full results and the first three improvements, with their dates. No response is published in a way that shows who gave it.",
    sections: [
      ["Which services you use", ""],
      ["What you think of them", ""],
      ["About you", "This tells us who we have not heard from yet. You may leave it unanswered."],
    ],
    questions: [
      {
        title: "How often do you use the municipality’s services?",
        options: ["Every week", "Every month", "A few times a year", "Never"],
      },
      {
        title: "Which have you used in the last twelve months?",
        options: [
          "Forms and permits",
          "Health",
          "Waste and recycling",
          "Squares, parks and sports",
          "Libraries and culture",
        ],
      },
      {
        title: "How do you rate these?",
        rows: ["How people are served", "The waiting time", "The information", "The opening hours"],
        columns: ["Poor", "Fair", "Good", "Don’t know"],
      },
      {
        title: "Overall, how satisfied are you with the services?",
        lowLabel: "Not at all satisfied",
        highLabel: "Very satisfied",
      },
      { title: "What would you improve first?", help: "Say which service, and what you would change." },
      {
        title: "How old are you?",
        options: ["Under 18", "18 to 29", "30 to 44", "45 to 64", "65 or over", "I would rather not say"],
      },
    ],
  },
  budget: {
    name: "Participatory budget",
    summary: "Everybody shares a hundred points between areas of spending and proposes projects to vote on.",
    title: "What should the participatory budget pay for?",
    purpose:
      "Part of next year’s budget is decided with you. Here you can share it out between areas and propose projects.",
    promise:
      "The money will be shared between the areas according to the total of all responses. We will answer every proposal: whether it can be done, what it costs, and when.",
    sections: [
      ["Share out the budget", "Imagine that the budget is worth a hundred points."],
      ["Propose a project", ""],
    ],
    questions: [
      {
        title: "How would you share a hundred points between these areas?",
        help: "They must add up to a hundred. You may leave areas without points.",
        unit: "points",
        options: [
          ["Pavements and streets", "Repairs, ramps and safe crossings."],
          ["Squares and green areas", "Trees, watering, playgrounds and benches."],
          ["Lighting and safety", "Street lamps and places in plain sight."],
          ["Waste and recycling", "Bins, drop-off points and collection."],
          ["Culture and sports", "Workshops, sports grounds and neighbourhood centres."],
          ["Care and health", "Older people, children and care close to home."],
        ],
      },
      { title: "Why did you share them that way?", help: "A sentence or two will do." },
      { title: "Do you have a particular project in mind?" },
      { title: "What project is it, and what problem does it solve?", help: "Say who it would help, too." },
      { title: "Where would it be?" },
      {
        title: "Do you have a photo, a drawing or a cost estimate?",
        help: "It is not necessary, but it helps us to assess the project.",
      },
    ],
  },
  regulation: {
    name: "Comments on a regulation",
    summary: "A draft by-law or regulation, article by article, with room to propose another wording.",
    title: "What do you think of the draft by-law?",
    purpose:
      "The draft is among the documents of this consultation. Before it is voted on we want to know what is clear, what is missing and what should change, article by article.",
    promise:
      "We will publish what changed in each article because of the comments. Where nothing changes, we will say why.",
    sections: [
      [
        "Article 1",
        "What it regulates and who must follow it. Read it in the documents of this consultation.",
      ],
      ["Article 2", "What is allowed, what is required and by when."],
      ["Article 3", "Who checks that it is followed, and what the penalties are."],
      ["The draft as a whole", ""],
    ],
    questions: [
      {
        title: "From what point of view are you looking at this by-law?",
        options: [
          "As a resident",
          "For a shop or a company",
          "For a community organisation",
          "Through my profession",
        ],
      },
      { title: "What do you think of article 1?", options: opinions },
      {
        title: "What would you change in article 1, and why?",
        help: "If you can, write the wording you propose.",
      },
      { title: "What do you think of article 2?", options: opinions },
      {
        title: "What would you change in article 2, and why?",
        help: "If you can, write the wording you propose.",
      },
      { title: "What do you think of article 3?", options: opinions },
      {
        title: "What would you change in article 3, and why?",
        help: "If you can, write the wording you propose.",
      },
      {
        title: "Is anything missing from the draft?",
        help: "A case it does not foresee, a right, a deadline.",
      },
      {
        title: "Would you like to attach a document with your comments?",
        help: "For example, an organisation’s written opinion.",
      },
    ],
  },
  neighbourhood: {
    name: "Neighbourhood priorities",
    summary: "What is most urgent, what state things are in, and where: to decide where to begin.",
    title: "What is most urgent in your neighbourhood?",
    purpose:
      "We are going to decide what is repaired first in each neighbourhood. We want to know what is most urgent, what state things are in today, and where.",
    promise:
      "We will publish each neighbourhood’s list of priorities and the date of the first repairs. If something cannot be done, we will say why.",
    sections: [
      ["The state of your neighbourhood", ""],
      ["The place that worries you most", ""],
      ["You and the neighbourhood", ""],
    ],
    questions: [
      {
        title: "What is most urgent?",
        help: "Put up to three in order: the most urgent first.",
        options: [
          "Pavements and streets",
          "Lighting",
          "Squares and trees",
          "Cleaning and waste",
          "Water and drains",
          "Transport",
          "Safety",
          "Places to meet",
        ],
      },
      {
        title: "What state is each of these in today in your neighbourhood?",
        rows: ["Pavements and streets", "Lighting", "Squares and trees", "Cleaning", "Transport"],
        columns: ["Poor", "Fair", "Good", "Don’t know"],
      },
      { title: "Which place should be repaired first?", help: "A corner, a block, a square." },
      { title: "What is going on in that place, and what would you do?" },
      {
        title: "Do you have a photo of the place?",
        help: "Please make sure that nobody’s face can be seen.",
      },
      { title: "For how many years have you lived in the neighbourhood?", unit: "years" },
      { title: "Would you come to a meeting to decide the details?" },
    ],
  },
} satisfies Words;
