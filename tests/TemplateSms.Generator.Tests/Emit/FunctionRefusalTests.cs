using System.Reflection;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Functions;
using TemplateSms.Templating;
using TemplateSms.TestKit;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>
/// Generated code catches refusals, and that only around functions that are not said to be total: a total one may throw nothing,
/// another nothing else.
/// </summary>
public class FunctionRefusalTests
{
    private static readonly Dictionary<Type, object?[]> _values = new()
    {
        [typeof(string)] = [null, "", " ", "a b c", "\uD800", "\uDC00x", "😀é€", new string('ß', 3000)],
        [typeof(long)] = [long.MinValue, -1L, 0L, 1L, 5L, long.MaxValue],
        [typeof(int)] = [int.MinValue, 0, int.MaxValue],
        [typeof(decimal)] = [decimal.MinValue, -0.5m, 0m, decimal.MaxValue],
        [typeof(double)] = [double.MinValue, double.NaN, 0d, double.PositiveInfinity],
        [typeof(bool)] = [true, false],
        [typeof(DateOnly)] = [DateOnly.MinValue, DateOnly.MaxValue],
        [typeof(TimeOnly)] = [TimeOnly.MinValue, TimeOnly.MaxValue],
        [typeof(DateTime)] = [DateTime.MinValue, DateTime.MaxValue],
        [typeof(DateTimeOffset)] = [DateTimeOffset.MinValue, DateTimeOffset.MaxValue],
        [typeof(TemplateCulture)] = [KnownCulture.Of("fr"), KnownCulture.Of("ar")],
        [typeof(MoneyForm)] = [MoneyForm.Read(CurrencyTable.FieldsOf("fr", "EUR")), MoneyForm.Read(CurrencyTable.FieldsOf("en", "KWD"))],
        [typeof(IReadOnlyList<string>)] = [null, Array.Empty<string>(), new[] { null, "", "a", "😀" }],
        [typeof(IReadOnlyCollection<string>)] = [null, Array.Empty<string>(), new[] { "a", null }],
        [typeof(IReadOnlyList<bool>)] = [null, new[] { true, false }],
    };

    public static TheoryData<string> Functions => [.. FunctionCatalogue.All.Where(f => f.Emit.Length > 0 && Overloads(f.Emit).Any()).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_OfAnyArguments_HasAResultOrMayRefuse(string name)
    {
        Assert.True(FunctionCatalogue.TryFind(name, out var function));
        foreach (var method in Overloads(function.Emit))
        {
            foreach (var arguments in Combinations([.. method.GetParameters().Select(Values)]))
            {
                var thrown = Record.Exception(() => method.Invoke(null, arguments))?.InnerException;
                Assert.True(thrown is null || (thrown is SmsTemplateException && !function.IsTotal), $"{method}({string.Join(", ", arguments)}): {thrown}");
            }
        }
    }

    private static IEnumerable<MethodInfo> Overloads(string emitted)
    {
        var (type, method) = (emitted.Split('.')[0], emitted.Split('.')[1]);
        return typeof(Guard).Assembly.GetType("TemplateSms.Templating." + type, throwOnError: true)!
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name == method && m.GetCustomAttribute<ObsoleteAttribute>() is null)
            .Select(m => m.IsGenericMethod && m.GetGenericArguments() is [{ GenericParameterAttributes: GenericParameterAttributes.None }] ? m.MakeGenericMethod(typeof(string)) : m)
            .Where(m => !m.ContainsGenericParameters && m.GetParameters().All(p => Values(p).Length > 0));
    }

    private static object?[] Values(ParameterInfo parameter)
    {
        // Only a pattern that is written in the template reaches a date's text.
        if (parameter.Name is "format" or "pattern")
            return ["", "%", "%d/%m/%Y", "%A %B %c %x %X %Z %s %U %é"];
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var values = _values.GetValueOrDefault(type, []);
        return type == parameter.ParameterType || values.Length == 0 ? values : [null, .. values];
    }

    private static IEnumerable<object?[]> Combinations(object?[][] values) =>
        values.Aggregate(new[] { Array.Empty<object?>() }.AsEnumerable(), (sets, next) => sets.SelectMany(set => next.Select(value => (object?[])[.. set, value])));
}
