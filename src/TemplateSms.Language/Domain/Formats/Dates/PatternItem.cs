namespace TemplateSms.Language.Domain;

/// <summary>A part of a date format, read as if it were written for another library.</summary>
/// <param name="Text">How the format has it, without quotes and escapes.</param>
/// <param name="Letters">How many equal letters it is; 0 for what is no letters, or a specifier of ours.</param>
/// <param name="Specifier">The letter of a specifier of ours.</param>
/// <param name="IsDoubled">Whether it is letters with a percent sign before them: <c>%dd</c>.</param>
/// <param name="IsAlone">Whether neither a letter nor a digit is beside the letters.</param>
/// <param name="Run">Numbers the words, so that letters of one word are known.</param>
internal sealed record PatternItem(string Text, int Letters = 0, char? Specifier = null, bool IsDoubled = false, bool IsAlone = false, int Run = 0)
{
    public char Letter => Text[0];
}
