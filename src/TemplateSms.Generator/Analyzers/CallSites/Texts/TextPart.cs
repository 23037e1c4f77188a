using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Analyzers.CallSites.Source;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>A part of a text that C# puts together.</summary>
/// <param name="Place">The expression that gives it.</param>
internal abstract record TextPart(TextSpan Place);

/// <summary>Characters that are known.</summary>
internal sealed record KnownPart(TextSpan Place, IReadOnlyList<MappedCharacter> Characters) : TextPart(Place);

/// <summary>Characters that are known at run time only.</summary>
/// <param name="Least">How many there are at least.</param>
internal sealed record GapPart(TextSpan Place, int Least = 0) : TextPart(Place);

/// <summary>One of several texts.</summary>
internal sealed record ChoicePart(TextSpan Place, IReadOnlyList<TextWay> Ways) : TextPart(Place);
