using System.Reflection;
using System.Text.Json;
using TemplateSms.Generator.Emit;
using TemplateSms.Language.Bound;

namespace TemplateSms.Cli.Rendering;

/// <summary>A template's method with values from JSON.</summary>
internal static class GeneratedMethod
{
    /// <summary>Calls the method that makes the content, or the text alone.</summary>
    /// <exception cref="RenderException">A value does not fit its parameter's type, or the template refuses what it is given.</exception>
    /// <param name="culture">The culture, of a method that has a parameter for it.</param>
    public static RenderedText Render(MethodInfo method, TemplateModel model, JsonElement data, string? culture = null)
    {
        if (data.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined or JsonValueKind.Null))
            throw new RenderException("the data is not an object of values by parameter");
        var names = model.Parameters.ToDictionary(parameter => parameter.CSharpName, parameter => parameter.Name, StringComparer.Ordinal);
        var reader = new ArgumentReader();
        var arguments = method.GetParameters()
            .Select(parameter => parameter.Name == CultureParameter.Name ? culture : reader.ReadArgument(parameter, names[parameter.Name!], data))
            .ToArray();
        try
        {
            var result = method.Invoke(null, arguments);
            return result is SmsContent content ? new(content.Text, content) : new((string)result!, null);
        }
        catch (TargetInvocationException exception)
        {
            throw new RenderException(Reason(exception.InnerException));
        }
    }

    // Messages of the framework may hold values, ours do not.
    private static string Reason(Exception? exception) => exception switch
    {
        SmsTemplateException { Error: var error } => error.Message,
        null => "the template throws",
        _ => $"the template throws {exception.GetType().Name}",
    };
}
