using System.Linq.Expressions;
using System.Reflection;
using TemplateSms.Language.Bound;
using TemplateSms.Soak.Making.Expressions;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>A generated <c>TryX</c>, called with the values of the template's parameters.</summary>
internal sealed class GeneratedMethod
{
    private readonly Func<object?[], object> _call;
    private readonly IReadOnlyList<Type> _types;
    private readonly IReadOnlyList<string> _names;

    private GeneratedMethod(Func<object?[], object> call, IReadOnlyList<string> names, IReadOnlyList<Type> types)
    {
        _call = call;
        _names = names;
        _types = types;
    }

    public static GeneratedMethod Of(Type owner, TemplateModel template)
    {
        var method = owner.GetMethod("Try" + template.MethodName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            ?? throw new InvalidOperationException($"Nothing was generated for '{template.Name}'.");

        // Parameters with a default stand last in the method, wherever the template declares them.
        var types = template.Parameters.Select(p => method.GetParameters().Single(m => m.Name == p.CSharpName).ParameterType).ToList();
        return new GeneratedMethod(Compile(method, template), [.. template.Parameters.Select(p => p.Name)], types);
    }

    /// <summary>A value of the language as C# takes it for a parameter.</summary>
    public object? Convert(int parameter, object? value) => ArgumentValue.ToCSharp(value, _types[parameter]);

    /// <summary>Calls with values of the language, by the names of the template's parameters.</summary>
    public SmsContent Render(IReadOnlyDictionary<string, object?> values)
    {
        var arguments = _names.Select((name, i) => Convert(i, values[name])).ToArray();
        return TryRender(arguments, out var content, out var error) ? content : throw error.ToException();
    }

    /// <summary>Calls with converted values, in the order of the template's parameters.</summary>
    public bool TryRender(object?[] arguments, out SmsContent content, out SmsArgumentError error)
    {
        var result = _call(arguments);
        content = (result as SmsContent)!;
        error = (result as SmsArgumentError)!;
        return content is not null;
    }

    // Compiled, since a search calls it some ten thousand times.
    private static Func<object?[], object> Compile(MethodInfo method, TemplateModel template)
    {
        var arguments = Expression.Parameter(typeof(object?[]));
        var content = Expression.Variable(typeof(SmsContent));
        var error = Expression.Variable(typeof(SmsArgumentError));
        var order = template.Parameters.Select((p, i) => (p.CSharpName, i)).ToDictionary(p => p.CSharpName, p => p.i, StringComparer.Ordinal);
        var values = method.GetParameters().Select(parameter => parameter.Name switch
        {
            "content" when parameter.IsOut => (Expression)content,
            "error" when parameter.IsOut => error,
            var name => Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(order[name!])), parameter.ParameterType),
        });
        var result = Expression.Condition(
            Expression.Call(method, values),
            Expression.Convert(content, typeof(object)),
            Expression.Convert(error, typeof(object)));
        return Expression.Lambda<Func<object?[], object>>(Expression.Block([content, error], result), arguments).Compile();
    }
}
