using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateSms.Generator.Analyzers.CallSites;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>SMS4003: replaces typographic characters, without which a text says the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceForeignCharactersFix))]
[Shared]
public sealed class ReplaceForeignCharactersFix() : ForeignCharacterFix("Replace with GSM-7 characters", RemedyProperties.Typography)
{
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;
}
