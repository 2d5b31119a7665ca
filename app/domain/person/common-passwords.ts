/** The hundred most common of ten characters or more, in the languages spoken here; lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  1234567890 12345678910 0123456789 9876543210 0987654321 1111111111 0000000000 1212121212 1122334455
  1234512345 1231231231 123123123123 1234567891 123456789123 123456789a 1234567890a 11111111111
  12345678901 1029384756 5555555555 qwertyuiop qwerty1234 qwerty12345 qwerty123456 1q2w3e4r5t
  1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6 1qaz2wsx3edc qazwsxedcrfv qwertyuiop123 asdfghjkl1 asdfghjkl123
  asdfghjklñ zxcvbnm123 123qweasdzxc qweasdzxc123 qwerty123456789 qwertyqwerty asdfasdfasdf abcdefghij
  abcd123456 abc1234567 abc123456789 a123456789 a1b2c3d4e5 aa12345678 aaaaaaaaaa password12
  password123 password1234 password12345 passw0rd123 p@ssword123 p@ssw0rd123 contraseña contrasena
  contraseña1 contrasena1 contraseña123 contrasena123 micontraseña micontrasena motdepasse motdepasse1
  motdepasse123 minhasenha minhasenha1 senha12345 senha123456 administrador administrator admin12345
  admin123456 bienvenido bienvenido1 bienvenidos welcome123 welcome1234 changeme123 letmein123
  iloveyou123 teamomucho teamoteamo tequieromucho jesuscristo corazoncito princesita estrellita
  universidad barcelona1 realmadrid corinthians bocajuniors riverplate basketball dragonball
  pokemon123 computadora chocolate1
`
    .trim()
    .split(/\s+/),
);
