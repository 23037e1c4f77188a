using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Migrations;

/// <summary>A migration as an application writes it.</summary>
[DbContext(typeof(MigratedDb))]
[Migration("20261130000000_AddQueue")]
internal sealed class AddQueue : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateSmsQueue();

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropSmsQueue();
}
