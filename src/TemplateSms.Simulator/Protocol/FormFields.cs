using Microsoft.Extensions.Primitives;

namespace TemplateSms.Simulator.Protocol;

/// <summary>Reads the fields of a form or a query string.</summary>
internal static class FormFields
{
    public static RequestFields Read(IEnumerable<KeyValuePair<string, StringValues>> pairs)
    {
        var fields = new RequestFields();
        foreach (var (name, values) in pairs)
        {
            if (values.Count > 1)
                fields.Add(name, [.. values.OfType<string>()]);
            else
                fields.Add(name, values.ToString());
        }

        return fields;
    }
}
