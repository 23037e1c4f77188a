using System.Reflection;
using System.Text.RegularExpressions;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Types;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Making.Arguments;
using TemplateSms.Soak.Making.Templates;

namespace TemplateSms.Soak.Rendering;

/// <summary>A template, what the compiler makes of it, and its method.</summary>
internal sealed partial class RenderedTemplate(MadeTemplate made, CompiledTemplate compiled, Type methods)
{
    private readonly MethodInfo _method = methods.GetMethod(made.Method, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        ?? throw new InvalidOperationException($"There is no method {made.Method}.");

    public MadeTemplate Made => made;

    public CompiledTemplate Compiled => compiled;

    /// <summary>The literals of the template, and figures.</summary>
    public IReadOnlyList<string> Hints { get; } = [.. Literals().Matches(made.Text).Select(TextOf).Append("9").Distinct(StringComparer.Ordinal)];

    /// <summary>The types that the template declares for the method's parameters.</summary>
    public IEnumerable<TemplateType> ParameterTypes
    {
        get
        {
            var models = compiled.Model.Parameters.ToDictionary(p => p.CSharpName, StringComparer.Ordinal);
            return _method.GetParameters().Select(p => models[p.Name!].Type);
        }
    }

    [GeneratedRegex("""'(?<text>[^'\\\n]*)'|"(?<escaped>\\.)"|`(?<raw>[^`]*)`""", RegexOptions.ExplicitCapture)]
    private static partial Regex Literals();

    private static string TextOf(Match literal) => literal.Groups["escaped"] switch
    {
        { Success: true, Value: "\\n" } => "\n",
        { Success: true, Value: var escaped } => escaped[1..],
        _ => literal.Groups["text"].Value + literal.Groups["raw"].Value,
    };

    /// <summary>Arguments in the order of the method's parameters; <see cref="Type.Missing"/> leaves one to its default.</summary>
    public object?[] MakeArguments(Choices choices)
    {
        var maker = new ArgumentMaker(choices, compiled.Model.Settings.Encoding, Hints);
        return [.. _method.GetParameters().Zip(ParameterTypes).Select(p => p.First.IsOptional && choices.OneIn(3) ? Type.Missing : maker.Make(p.Second, p.First.ParameterType))];
    }

    /// <summary>Calls the method.</summary>
    public Outcome Render(object?[] arguments)
    {
        try
        {
            return new Outcome((SmsContent)_method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!, null);
        }
        catch (SmsTemplateException exception)
        {
            return new Outcome(null, exception.Error);
        }
    }

    /// <summary>The arguments of a witness, in the order of the method's parameters.</summary>
    public object?[] ArgumentsOf(Witness witness)
    {
        var values = witness.Arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal);
        var names = compiled.Model.Parameters.ToDictionary(p => p.CSharpName, p => p.Name, StringComparer.Ordinal);
        return [.. _method.GetParameters().Select(p => ArgumentValue.ToCSharp(values[names[p.Name!]], p.ParameterType))];
    }

    /// <summary>How a person writes the call.</summary>
    public string Describe(object?[] arguments) =>
        $"{made.Method}({string.Join(", ", _method.GetParameters().Zip(arguments).Select(pair => $"{pair.First.Name}: {ArgumentText.Of(pair.Second)}"))})";
}
