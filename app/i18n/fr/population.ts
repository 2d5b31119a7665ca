import type es from "#app/i18n/es/population.ts";

export default {
  "population.title": "Population de comparaison",
  "population.lead":
    "Si vous savez combien de personnes vivent dans chaque lieu, par âge et par sexe, les brouillons de synthèse montrent chaque résultat deux fois : tel qu’il a été obtenu, et tel qu’il serait si les personnes qui ont participé se répartissaient comme la population.",
  "population.now": "Table utilisée",
  "population.none": "Il n’y a encore aucune table : les résultats sont montrés tels qu’ils ont été obtenus.",
  "population.given": "La table est enregistrée. Les brouillons sont mis à jour en quelques minutes.",
  "population.removed": "La table n’est plus utilisée. Les brouillons sont mis à jour en quelques minutes.",
  "population.source": "D’où elle vient",
  "population.source.hint":
    "Cette mention est publiée à côté des résultats. Par exemple : recensement de 2024, institut de statistique.",
  "population.source.missing": "Écrivez d’où vient la table",
  "population.source.too-long": "Utilisez au plus 200 caractères pour dire d’où elle vient",
  "population.age-question": "Question qui donne l’âge",
  "population.sex-question": "Question qui donne le sexe ou le genre",
  "population.question.hint": "Seulement des questions à un seul choix. La table reprend les mêmes choix.",
  "population.question.none": "Aucune",
  "population.table": "La table",
  "population.table.hint":
    "Copiez-la depuis un tableur, ligne par ligne, en commençant par les titres des colonnes. La colonne « personnes » est obligatoire ; ajoutez « lieu », « âge » et « sexe » si vous les avez.",
  "population.table.missing": "Collez la table",
  "population.table.too-long": "La table est trop longue : utilisez au plus 200 000 caractères",
  "population.example": "Un exemple avec vos questions",
  "population.example.text":
    "Remplacez les zéros par le nombre de personnes et supprimez les lignes ou les colonnes que vous n’avez pas.",
  "population.save": "Enregistrer la table",
  "population.people": "Personnes",
  "population.place": "Lieu",
  "population.age": "Âge",
  "population.sex": "Sexe ou genre",
  "population.rows": "{count, plural, one {# ligne} many {# de lignes} other {# lignes}}",
  "population.see": "Voir la table",
  "population.remove": "Ne plus utiliser cette table",
  "population.remove.title": "Ne plus utiliser la table de population ?",
  "population.remove.text":
    "Les brouillons ne montreront plus de résultats pondérés. Ce qui est publié ne change pas.",
  "population.remove.submit": "Ne plus l’utiliser",
  "population.refused.same-question": "Choisissez deux questions différentes pour l’âge et le sexe",
  "population.refused.no-categories":
    "Outre le nombre de personnes, il faut au moins une colonne : lieu, âge ou sexe",
  "population.refused.none": "Aucune table n’était plus utilisée",
  "population.problem.not-a-table": "Ligne {line} : ceci n’est pas une table",
  "population.problem.no-people": "Ligne {line} : la colonne « personnes » manque",
  "population.problem.unknown-column": "Ligne {line} : la colonne « {value} » n’est pas connue",
  "population.problem.same-column": "Ligne {line} : la colonne « {value} » est présente deux fois",
  "population.problem.no-question":
    "Ligne {line} : choisissez plus haut la question qui correspond à la colonne « {value} »",
  "population.problem.empty": "Ligne {line} : il n’y a aucune ligne sous les titres",
  "population.problem.too-many-lines": "Ligne {line} : il y a trop de lignes : utilisez-en au plus 20 000",
  "population.problem.unknown-place":
    "Ligne {line} : le lieu « {value} » ne fait pas partie de cette consultation",
  "population.problem.ambiguous-place":
    "Ligne {line} : plusieurs lieux s’appellent « {value} » : utilisez le code du lieu",
  "population.problem.unknown-age": "Ligne {line} : « {value} » n’est pas un choix de la question sur l’âge",
  "population.problem.unknown-sex":
    "Ligne {line} : « {value} » n’est pas un choix de la question sur le sexe ou le genre",
  "population.problem.not-a-number": "Ligne {line} : « {value} » n’est pas un nombre entier de personnes",
  "population.problem.same-line": "Ligne {line} : cette ligne est présente deux fois",
} satisfies Record<keyof typeof es, string>;
