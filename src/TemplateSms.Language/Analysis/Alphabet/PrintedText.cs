using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>A text of the template itself that a placeholder can print: a literal, a default, a culture's name.</summary>
/// <param name="Place">Its place in the source; null where it is not written in the body, as an enum's member or a month's name.</param>
/// <param name="Text">The text as it is printed.</param>
/// <param name="IsWhole">Whether all of it is printed wherever any of it is.</param>
internal sealed record PrintedText(TextSpan? Place, string Text, bool IsWhole);
