using System.ComponentModel.DataAnnotations.Schema;

namespace TemplateSms.Soak.Queues.Entities;

/// <summary>An order: its transaction has committed.</summary>
internal sealed class ShopOrder
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public required int Id { get; set; }
}
