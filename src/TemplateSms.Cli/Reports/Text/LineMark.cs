namespace TemplateSms.Cli.Reports.Text;

/// <summary>A stretch of one line that is underlined.</summary>
/// <param name="From">The first character's offset in the line.</param>
/// <param name="To">The offset behind the last one; the same as <paramref name="From"/> for a place between characters.</param>
/// <param name="IsMain">Whether it is the finding's own place.</param>
internal sealed record LineMark(int From, int To, bool IsMain);
