declare module "snowball-stemmers" {
  const snowball: {
    newStemmer: (language: "spanish" | "portuguese" | "english" | "french") => {
      stem: (word: string) => string;
    };
  };
  export default snowball;
}
