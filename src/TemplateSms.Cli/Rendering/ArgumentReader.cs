using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TemplateSms.Cli.Json;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Cli.Rendering;

/// <summary>Turns JSON into values of the types that generated code asks for.</summary>
internal sealed class ArgumentReader
{
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The value of a parameter, or a mark for its default.</summary>
    /// <param name="name">The parameter as the template names it.</param>
    /// <exception cref="RenderException">The value is missing or of another type.</exception>
    public object? ReadArgument(ParameterInfo parameter, string name, JsonElement data)
    {
        if (data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value))
            return Read(value, _nullability.Create(parameter), name);
        return parameter.HasDefaultValue ? Type.Missing : ReadNull(_nullability.Create(parameter), name);
    }

    private object? Read(JsonElement value, NullabilityInfo target, string path)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return ReadNull(target, path);
        var type = Nullable.GetUnderlyingType(target.Type) ?? target.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return ReadList(value, target.GenericTypeArguments[0], path);
        if (type.IsEnum)
            return ReadEnum(value, type, path);
        return ScalarReader.Find(type) is { } scalar ? ReadScalar(value, scalar, path) : ReadObject(value, type, path);
    }

    private static object? ReadNull(NullabilityInfo target, string path)
    {
        if (Nullable.GetUnderlyingType(target.Type) is not null || (!target.Type.IsValueType && target.ReadState == NullabilityState.Nullable))
            return null;
        throw new RenderException($"'{path}' has no value, and its type is not nullable");
    }

    private static object ReadScalar(JsonElement value, ScalarReader scalar, string path)
    {
        var text = value.ValueKind == JsonValueKind.String ? JsonText.Read(value.GetRawText()) : value.GetRawText();
        if (value.ValueKind == JsonValueKind.String == scalar.IsQuoted && scalar.TryRead(text, out var read))
            return read;
        throw new RenderException($"the value of '{path}' is not {scalar.Expected}");
    }

    private static object ReadEnum(JsonElement value, Type type, string path)
    {
        if (value.ValueKind == JsonValueKind.String
            && Names.ToPascalCase(JsonText.Read(value.GetRawText())) is var name
            && type.GetEnumNames().Contains(name, StringComparer.Ordinal))
            return Enum.Parse(type, name);
        throw new RenderException($"the value of '{path}' is not one of the enum's members");
    }

    private Array ReadList(JsonElement value, NullabilityInfo element, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
            throw new RenderException($"the value of '{path}' is not an array");
        var list = Array.CreateInstance(element.Type, value.GetArrayLength());
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            list.SetValue(Read(item, element, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")), index);
            index++;
        }

        return list;
    }

    private object ReadObject(JsonElement value, Type type, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw new RenderException($"the value of '{path}' is not an object");
        var members = new Dictionary<string, JsonProperty>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!members.TryAdd(Names.ToPascalCase(member.Name), member))
                throw new RenderException($"'{path}' has the member '{member.Name}' twice, in different spellings");
        }

        var result = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            var target = _nullability.Create(property);
            var memberPath = $"{path}.{(members.TryGetValue(property.Name, out var member) ? member.Name : property.Name)}";
            property.SetValue(result, members.ContainsKey(property.Name) ? Read(member.Value, target, memberPath) : ReadNull(target, memberPath));
        }

        return result;
    }
}
