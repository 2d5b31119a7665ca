export default {
  "form.error": "Error:",
  "form.labelled": "{label}: {text}",
  "form.optional": "(opcional)",
  "form.problems":
    "{count, plural, one {Hay un dato que corregir} many {Hay # de datos que corregir} other {Hay # datos que corregir}}",
  "form.select": "Elija…",
  "form.up-to": "Hasta {max, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.",
  "form.day": "Día",
  "form.time": "Hora",
  "form.day.hint": "Por ejemplo, 2027-03-30",
  "form.time.hint": "Por ejemplo, 18:00",
  "form.missing": "Complete este dato",
  "form.too-long":
    "Escriba como máximo {max, plural, one {# carácter} many {# de caracteres} other {# caracteres}}",
  "form.too-short":
    "Escriba al menos {min, plural, one {# carácter} many {# de caracteres} other {# caracteres}}",
  "form.choose": "Elija una de las opciones",
  "form.email": "Escriba una dirección de correo completa, como nombre@ejemplo.org",
  "form.day.wrong": "Escriba una fecha que exista, como 2027-03-30",
  "form.time.wrong": "Escriba una hora entre 00:00 y 23:59",
  "form.number": "Escriba un número",
  "form.file.too-large": "El archivo pesa demasiado: el máximo es {megabytes} MB",
  "form.file.too-many":
    "Envíe como máximo {files, plural, one {# archivo} many {# de archivos} other {# archivos}} a la vez",
  "form.too-large":
    "El formulario pesa demasiado para enviarlo de una vez: acorte el texto o adjunte menos archivos",
  "form.unreadable": "No se pudo leer el formulario: envíelo otra vez",
  "form.too-small": "Escriba {min} o más",
  "form.too-big": "Escriba {max} o menos",
  "form.invalid": "Revise este dato",
};
