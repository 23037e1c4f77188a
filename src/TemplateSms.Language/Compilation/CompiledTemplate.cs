using TemplateSms.Language.Analysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Compilation;

/// <summary>The result of compiling one file.</summary>
/// <param name="Model">The bound template; of a broken one as much as could be read, so that its signature survives.</param>
/// <param name="Proof">
/// What is computed of the message, of one with errors too; null when it is broken, or cannot be in its alphabet. Of several texts it is
/// that of the last, which has to fit.
/// </param>
/// <param name="CanEmit">Whether code can be generated.</param>
public sealed record CompiledTemplate(
    TemplateFile File,
    TemplateModel Model,
    TemplateProof? Proof,
    EquatableArray<Finding> Findings,
    bool CanEmit)
{
    /// <summary>The proof of a message that can be sent; null where the template has an error.</summary>
    public TemplateProof? SendableProof => Findings.Any(f => f.Severity == Severity.Error) ? null : Proof;

    /// <summary>The texts of a message that has several, in order; empty for a message with one.</summary>
    public EquatableArray<ProvedText> Alternatives { get; init; }

    /// <summary>The texts of a message that can be sent; empty where it has one, or an error.</summary>
    public EquatableArray<ProvedText> SendableAlternatives => SendableProof is null ? default : Alternatives;

    /// <summary>Whether all names and types of the template are known.</summary>
    public bool IsBound { get; init; }

    /// <summary>The holes of which it is proved that all they print is in GSM-7.</summary>
    public EquatableArray<TextSpan> Gsm7Holes { get; init; }

    /// <summary>Those of them of which it is proved that every character takes one septet.</summary>
    public EquatableArray<TextSpan> PlainHoles { get; init; }

    /// <summary>The parameters and the bounded paths of members that the text or the tracker uses, in order.</summary>
    public EquatableArray<string> Used { get; init; }

    /// <summary>The findings on what the text of a base does not use, to be dropped where one of its variants uses it.</summary>
    public EquatableArray<UnusedName> Unused { get; init; }

    /// <summary>The calls that choose by a number, with the categories that are reached.</summary>
    public EquatableArray<ReachedPlural> Plurals { get; init; }

    /// <summary>Whether some arguments can make a text that is longer than a template may build, so that making it fails.</summary>
    public bool MayPassLimit { get; init; }

    /// <summary>Whether a stage failed on the template; what others would find then is not asked.</summary>
    public bool HasFailed => Findings.Any(finding => finding.Rule == ConfigurationRules.InternalFailure);

    /// <summary>The template after a stage failed on it: nothing is proved, and no code can be generated.</summary>
    public CompiledTemplate Failed(StageFailure failure) =>
        this with { Proof = null, Alternatives = default, Findings = HasFailed ? Findings : Findings.Prepend(failure.ToFinding()).ToArray(), CanEmit = false, Gsm7Holes = default, PlainHoles = default };
}
