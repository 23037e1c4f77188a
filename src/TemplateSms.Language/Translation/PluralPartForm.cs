using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Translation;

/// <summary>The text of one category in a call that chooses by a number.</summary>
/// <param name="Category">The category.</param>
/// <param name="Before">The source between the form before it and its name; empty for the first.</param>
/// <param name="Name">The name with its colon, and the blanks after it.</param>
/// <param name="Text">The text.</param>
public sealed record PluralPartForm(PluralCategory Category, string Before, string Name, TextUnit Text);
