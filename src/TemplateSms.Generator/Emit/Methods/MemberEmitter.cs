using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Shared;

namespace TemplateSms.Generator.Emit;

/// <summary>
/// Writes the members and their documentation. What is said of the template and of its parameters, in documentation and
/// attributes, stands once, at the method named like the template: each time costs the C# compiler as much again. Where the
/// project does not want that method, each of the others says it.
/// </summary>
internal sealed class MemberEmitter(
    TemplateGroup group,
    IReadOnlyList<EmittedParameter> parameters,
    ParameterLines lines,
    ProjectOptions options,
    SourceWriter output)
{
    private const string OtherGateways = "The client of another gateway checks its own rules before sending and may refuse.";

    private const string Options = "global::TemplateSms.SmsSendOptions? options = null";
    private const string Cancellation = "global::System.Threading.CancellationToken cancellationToken = default";

    private readonly CompiledTemplate _template = group.Base;
    private readonly string _name = group.Base.Model.MethodName;
    private readonly string _contentType = options.RendersTextOnly ? "string" : "global::TemplateSms.SmsContent";
    private readonly List<EmittedParameter> _ordered = [.. parameters.OrderBy(p => p.Model.Default is null ? 0 : 1)];

    private WantedMembers Wanted => options.RendersTextOnly ? options.Members & ~(WantedMembers.Send | WantedMembers.SendMany) : options.Members;

    private bool HasContent => Wanted.HasFlag(WantedMembers.Content);

    private bool HasCulture => CultureParameter.IsIn(group, options);

    private string Arguments => string.Join(", ", [.. _ordered.Select(p => p.Name), .. HasCulture ? [CultureParameter.Name] : Array.Empty<string>()]);

    // The last one, so that it changes no call that leaves it out.
    private IEnumerable<(string Text, EmittedParameter? Parameter)> Culture => HasCulture ? [Fixed(CultureParameter.Declaration)] : [];

    private IEnumerable<(string Text, EmittedParameter? Parameter)> CultureWithAttribute => Culture.Select(culture => Fixed(CultureParameter.Attribute(group) + culture.Text));

    private IEnumerable<(string Text, EmittedParameter? Parameter)> DeclaredCulture => HasContent ? Culture : CultureWithAttribute;

    private string Refusal => $"throw new global::System.InvalidOperationException({CSharpText.String($"The template {PrintableText.Line(_template.Model.Name)} has errors.")});";

    public void Emit()
    {
        (WantedMembers Member, Action Emit)[] members =
        [
            (WantedMembers.Send, EmitSend),
            (WantedMembers.SendMany, EmitSendMany),
            (WantedMembers.Content, EmitContent),
            (WantedMembers.Try, EmitTry),
        ];
        var isFirst = true;
        foreach (var (member, emit) in members)
        {
            if (!Wanted.HasFlag(member))
                continue;
            if (!isFirst)
                output.Line();
            isFirst = false;
            emit();
        }
    }

    private void EmitSend() =>
        EmitSend("global::TemplateSms.PhoneNumber", "SmsReceipt", $"SendAsync({Content(isTarget: true)}.To(to), options, cancellationToken)", "The recipient.");

    private void EmitSendMany() => EmitSend(
        "global::System.Collections.Generic.IReadOnlyCollection<global::TemplateSms.PhoneNumber>",
        "SmsBatchReceipt",
        $"SendAsync({Content(isTarget: false)}, to, options, cancellationToken)",
        "The recipients; all get the same text.");

    private void EmitSend(string toType, string receipt, string call, string toDocumentation)
    {
        EmitSummary();
        output.Line("/// <param name=\"client\">The client that sends.</param>");
        output.Line($"/// <param name=\"to\">{toDocumentation}</param>");
        EmitOwnParameters();
        output.Line("/// <param name=\"options\">The changes for this one send: sender, time, tracker.</param>");
        output.Line("/// <param name=\"cancellationToken\">Cancels the send while it has not left.</param>");
        lines.Head($"public static global::System.Threading.Tasks.Task<global::TemplateSms.{receipt}> {TemplateMethods.Send}{_name}(");
        EmitParameters(
            [Fixed("this global::TemplateSms.ISmsClient client"), Fixed($"{toType} to"), .. _ordered.Select(Declared), .. DeclaredCulture, Fixed(Options), Fixed(Cancellation)],
            " =>");
        output.Indent();
        output.Line(group.CanEmit || HasContent ? $"client.{call};" : Refusal);
        output.Unindent();
    }

    private void EmitContent()
    {
        EmitDocumentation();
        lines.Head($"public static {_contentType} {_name}(");
        EmitParameters(
            [
                .. _ordered.Select(Bounded),
                .. CultureWithAttribute,
            ],
            " =>");
        output.Indent();
        output.Line(group.CanEmit ? $"{RenderOrThrow};" : Refusal);
        output.Unindent();
    }

    private void EmitTry()
    {
        EmitSummary();
        EmitOwnParameters();
        output.Line("/// <param name=\"content\">The text with its encoding and segments; null when an argument does not fit.</param>");
        output.Line("/// <param name=\"error\">What does not fit; null when everything does.</param>");
        output.Line("/// <returns>Whether the arguments fit.</returns>");
        lines.Head($"public static bool {TemplateMethods.Try}{_name}(");
        EmitParameters(
            [
                // Those with a default come last, so that one more of them breaks no call.
                .. parameters.Where(p => p.Model.Default is null).Select(Declared),
                Fixed($"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {_contentType}? content"),
                Fixed("[global::System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out global::TemplateSms.SmsArgumentError? error"),
                .. parameters.Where(p => p.Model.Default is not null).Select(Declared),
                .. DeclaredCulture,
            ],
            " =>");
        output.Indent();
        output.Line(group.CanEmit ? Render("out content, out error") + ";" : Refusal);
        output.Unindent();
    }

    private string RenderOrThrow => $"{Render("out var content, out var error")} ? content : throw error.ToException()";

    /// <summary>Writes what is sent: the call of the method that makes it, where there is one.</summary>
    /// <param name="isTarget">Whether a member of it is called.</param>
    private string Content(bool isTarget) => HasContent ? $"{_name}({Arguments})" : isTarget ? $"({RenderOrThrow})" : RenderOrThrow;

    private string Render(string results)
    {
        var arguments = string.Concat(parameters.Select(p => p.Name + ", "));
        return group.Variants.Count == 0
            ? $"{RenderingEmitter.ClassName(_template.Model)}.{RenderingEmitter.Method}({arguments}{results})"
            : $"{TextsEmitter.ClassName(_template.Model)}.{RenderingEmitter.Method}({arguments}{CultureParameter.Name}, {results})";
    }

    private static (string Text, EmittedParameter? Parameter) Fixed(string text) => (text, null);

    private (string Text, EmittedParameter? Parameter) Declared(EmittedParameter parameter) => HasContent ? (parameter.Declaration, parameter) : Bounded(parameter);

    private (string Text, EmittedParameter? Parameter) Bounded(EmittedParameter parameter) => ((options.RendersTextOnly ? "" : parameter.Limit) + parameter.Declaration, parameter);

    private void EmitParameters(IEnumerable<(string Text, EmittedParameter? Parameter)> declarations, string end)
    {
        var list = declarations.ToList();
        output.Indent();
        for (var i = 0; i < list.Count; i++)
            lines.Line(list[i].Text + (i < list.Count - 1 ? "," : ")" + end), list[i].Parameter);
        if (list.Count == 0)
            output.Line(")" + end);
        output.Unindent();
    }

    private void EmitDocumentation()
    {
        output.Line($"/// <summary>{CSharpText.Documentation(DocumentationEmitter.Summary(_template))}</summary>");
        EmitRemarks();
        EmitParameterDocumentation();
        output.Line("/// <exception cref=\"global::TemplateSms.SmsTemplateException\">An argument does not fit its bound.</exception>");
    }

    private void EmitParameterDocumentation()
    {
        foreach (var parameter in _ordered)
        {
            var bound = DocumentationEmitter.Parameter(parameter.Model, _template.Model.Settings.Encoding);
            output.Line($"/// <param name=\"{parameter.Model.CSharpName}\">{CSharpText.Documentation(bound)}</param>");
        }

        if (HasCulture)
            output.Line($"/// <param name=\"{CultureParameter.Name}\">{CSharpText.Documentation(CultureParameter.Describe(group))}</param>");
    }

    /// <summary>Writes the first lines of what a member says: the same as the method named like the template, where there is one.</summary>
    private void EmitSummary()
    {
        if (HasContent)
        {
            output.Line($"/// <inheritdoc cref=\"{_name}\"/>");
            return;
        }

        output.Line($"/// <summary>{CSharpText.Documentation(DocumentationEmitter.Summary(_template))}</summary>");
        EmitRemarks();
    }

    // Those that are documented elsewhere are inherited from there.
    private void EmitOwnParameters()
    {
        if (!HasContent)
            EmitParameterDocumentation();
    }

    private void EmitRemarks()
    {
        var proof = DocumentationEmitter.Proof(_template.SendableProof);
        output.Line("/// <remarks>");
        if (_template.SendableProof is not { } sendable)
        {
            output.Line($"/// {proof}");
        }
        else
        {
            var texts = _template.SendableAlternatives;
            var message = texts.Count == 0 ? proof : DocumentationEmitter.Proof(texts);
            output.Line($"/// Proved for {_template.Model.Settings.Gateways}: {CSharpText.Documentation(message)}. {OtherGateways}");
            EmitAlternatives("Alternative", texts);
            if (texts.Count == 0)
                output.Line($"/// <para>Sample: <c>{CSharpText.Documentation(DocumentationEmitter.Sample(sendable))}</c></para>");
            foreach (var encoding in sendable.Encodings)
                EmitWorstCase(Explanation.Of(encoding));
        }

        foreach (var variant in group.Variants)
            EmitVariant(variant);
        if (group.Variants.Count > 0 && WorstText.Of(group) is { } worst)
            output.Line($"/// <para>Closest to its limit: {worst}.</para>");
        output.Line("/// </remarks>");
    }

    private void EmitVariant(CompiledTemplate variant)
    {
        if (variant.SendableAlternatives is { Count: > 0 } texts)
        {
            EmitAlternatives($"{TemplateGroup.NameOf(variant)}, alternative", texts);
            return;
        }

        var proof = CSharpText.Documentation(DocumentationEmitter.Proof(variant.SendableProof));
        var sample = variant.SendableProof is { } sendable ? $"; sample: <c>{CSharpText.Documentation(DocumentationEmitter.Sample(sendable))}</c>" : "";
        output.Line($"/// <para>{TemplateGroup.NameOf(variant)}: {proof}{sample}</para>");
    }

    // Numbered as SmsContent.Alternative numbers them.
    private void EmitAlternatives(string name, EquatableArray<ProvedText> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var proof = CSharpText.Documentation(DocumentationEmitter.Proof(texts[i].Proof));
            output.Line($"/// <para>{name} {CSharpText.Number((long)i)}, {texts[i].Role}: {proof}; sample: <c>{CSharpText.Documentation(DocumentationEmitter.Sample(texts[i].Proof))}</c></para>");
        }
    }

    private void EmitWorstCase(Explanation explanation)
    {
        output.Line($"/// <para>Worst case: {CSharpText.Documentation(DocumentationEmitter.WorstCase(explanation))}.</para>");
        EmitWitness(explanation.IsLongestAttained ? "Longest" : "Longest found", explanation.Proof.Longest, explanation.Proof);
        EmitWitness(explanation.IsShortestAttained ? "Shortest" : "Shortest found", explanation.Proof.Shortest, explanation.Proof);
    }

    private void EmitWitness(string title, Witness? witness, EncodingProof proof)
    {
        if (witness is null || witness.Arguments.Count == 0)
            return;
        var text = CSharpText.Documentation(DocumentationEmitter.Cut(witness.Text));
        output.Line($"/// <para>{title}: <c>{text}</c>, {Figures.Number(witness.Units)} {proof.UnitName}, for {CSharpText.Documentation(DocumentationEmitter.Arguments(witness))}.</para>");
    }
}
