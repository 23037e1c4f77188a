using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.Generator.Analyzers.CallSites.Source;

/// <summary>One UTF-16 unit of a constant, and the source that spells it.</summary>
internal readonly record struct MappedCharacter(char Value, TextSpan Source);
