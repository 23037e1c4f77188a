using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateSms.Generator.Analyzers.CallSites;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>SMS4003: replaces the characters of a text that has letters and signs outside GSM-7, which somebody has to choose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceForeignLettersFix))]
[Shared]
public sealed class ReplaceForeignLettersFix() : ForeignCharacterFix("Replace letters and signs with GSM-7 ones", RemedyProperties.Letters)
{
    public override FixAllProvider GetFixAllProvider() => ChosenFixAllProvider.Instance;
}
