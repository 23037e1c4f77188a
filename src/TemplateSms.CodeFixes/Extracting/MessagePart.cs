using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>A piece of a message that C# puts together.</summary>
internal abstract record MessagePart;

/// <summary>A text that is always the same.</summary>
internal sealed record FixedText(string Text) : MessagePart;

/// <summary>A value that is printed.</summary>
/// <param name="Suffix">Its alignment and its format as an interpolated string writes them: <c>,10:0.00</c>; empty for none.</param>
/// <param name="Culture">The culture that prints it.</param>
internal sealed record PrintedValue(ExpressionSyntax Expression, string Suffix, PrintingCulture Culture) : MessagePart;

/// <summary>One of two texts.</summary>
/// <param name="Condition">The condition of the first.</param>
internal sealed record ChosenText(ExpressionSyntax Condition, string First, string Second) : MessagePart;

/// <summary>The culture that values are printed in.</summary>
/// <param name="Provider">The C# expression that gives it; null for that of the thread, another one on another machine.</param>
internal sealed record PrintingCulture(string? Provider)
{
    /// <summary>The culture of the thread.</summary>
    public static PrintingCulture Current { get; } = new((string?)null);

    /// <summary>The invariant culture, which a template prints in.</summary>
    public static PrintingCulture Invariant { get; } = new("global::System.Globalization.CultureInfo.InvariantCulture");
}
